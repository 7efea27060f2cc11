import { isObject } from "../../support/is-object.ts";
import { fault, type Fault } from "../document/fault.ts";
import type { JsonObject } from "../document/json.ts";
import { walkDocument } from "../document/walk-document.ts";

/** No response declares Content-Encoding: the mock would send the header over a plain body, and fetch would fail. */
export function noContentEncodingHeader(document: JsonObject): Fault[] {
  return walkDocument(document)
    .filter(({ kind }) => kind === "Response")
    .flatMap(({ node, path }) =>
      (isObject(node["headers"]) ? Object.keys(node["headers"]) : [])
        .filter((name) => name.toLowerCase() === "content-encoding")
        .map((name) =>
          fault([...path, "headers", name], `Do not declare "${name}": tell of compression in prose.`),
        ),
    );
}
