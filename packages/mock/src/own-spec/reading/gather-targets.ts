import { isObject } from "@clade/front";
import { listObjects } from "./list-objects.ts";
import type { OwnDocument } from "./own-document.ts";
import { isReference } from "./reference.ts";
import { followReference } from "./settle-references.ts";

/** The section of the components for what is none of them. */
const section = "x-clade-targets";

/**
 * The document with each reference to a component. What one refers to elsewhere, such as in another operation, is made one: an
 * operation is given to Prism with the components that it needs, but by itself. References have been settled.
 */
export function gatherTargets(document: OwnDocument): OwnDocument {
  const { content } = document;
  const references = listObjects(content)
    .map(({ object }): unknown => object)
    .filter(isReference)
    .filter(({ $ref }) => !/^#\/components\/[^/]+\/[^/]/.test($ref));
  if (references.length === 0) return document;
  const places = [...new Set(references.map(({ $ref }) => $ref))];
  const names = new Map(places.map(($ref, place) => [$ref, String(place)]));
  const targets = places.map(($ref, place) => [place, followReference(document, { $ref })] as const);
  for (const reference of references)
    reference.$ref = `#/components/${section}/${names.get(reference.$ref) ?? ""}`;
  const components = {
    ...(isObject(content["components"]) && content["components"]),
    [section]: Object.fromEntries(targets),
  };
  return { ...document, content: { ...content, components } };
}
