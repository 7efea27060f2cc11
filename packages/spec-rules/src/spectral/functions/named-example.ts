import { isObject } from "../../support/is-object.ts";
import { fault, type Fault } from "../document/fault.ts";
import type { JsonObject } from "../document/json.ts";
import { walkDocument, type Place } from "../document/walk-document.ts";

/**
 * Every content of a request body or response has a named example, and so has every required parameter: the mock
 * answers with it, samples and tests send it, and both ask for it by name.
 */
export function namedExample(document: JsonObject): Fault[] {
  return walkDocument(document)
    .filter(needsExample)
    .flatMap(({ kind, node, path }) => {
      const { examples, example } = node;
      if (isObject(examples) && Object.keys(examples).length > 0) return [];
      if (example !== undefined) {
        return [fault([...path, "example"], `An example needs a name: write it under "examples".`)];
      }
      const subject = kind === "Parameter" ? "required parameter" : "content";
      return [fault(path, `This ${subject} has no named example: add one under "examples".`)];
    });
}

function needsExample({ kind, parent, node }: Place): boolean {
  if (kind === "Parameter") return node["required"] === true && !("content" in node);
  return (
    kind === "MediaType" && (parent === "RequestBody" || parent === "Response" || parent === "Parameter")
  );
}
