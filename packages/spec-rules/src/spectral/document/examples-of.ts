import { followEach } from "./follow.ts";
import type { Found, JsonObject, Path } from "./json.ts";

/** A named example with a value in the document. */
export interface NamedExample {
  readonly name: string;
  readonly node: JsonObject;
  readonly path: Path;
  readonly value: unknown;
}

/** The named examples of a media type, parameter or header; not those whose value stands elsewhere. */
export function examplesOf(document: JsonObject, { node, path }: Found): NamedExample[] {
  return followEach(document, node["examples"], [...path, "examples"])
    .filter(([, example]) => "value" in example.node)
    .map(([name, example]) => ({ name, ...example, value: example.node["value"] }));
}

/** The examples of a response or request body, each with the media type it belongs to. */
export function examplesOfContent(
  document: JsonObject,
  { node, path }: Found,
): (NamedExample & { readonly mediaType: string })[] {
  return followEach(document, node["content"], [...path, "content"]).flatMap(([mediaType, found]) =>
    examplesOf(document, found).map((example) => ({ ...example, mediaType })),
  );
}
