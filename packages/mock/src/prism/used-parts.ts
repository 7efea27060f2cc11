import type { Bundle } from "@clade/bundle";
import { isObject } from "@clade/front";

/** Parts of a document, in the places that they have in it. */
type Parts = Record<string, unknown>;

/**
 * What a part of a document leads to by its references, and what that leads to: of the components each by itself, of anything else
 * the whole section.
 */
export function usedParts(bundle: Bundle, part: unknown): Readonly<Record<string, object>> {
  const parts: Record<string, object> = {};
  collect({ ...bundle }, part, parts);
  return parts;
}

function collect(document: Parts, node: unknown, parts: Parts): void {
  if (!isObject(node)) return;
  if (typeof node["$ref"] === "string") collectTarget(document, node["$ref"], parts);
  for (const child of Object.values(node)) collect(document, child, parts);
}

/** A reference that leads nowhere is left for Prism to find. */
function collectTarget(document: Parts, reference: string, parts: Parts): void {
  const steps = reference.split("/").slice(1);
  const place = steps.slice(0, steps[0] === "components" ? 3 : 1);
  const target = at(document, place);
  if (target === undefined || at(parts, place) !== undefined) return;
  put(parts, place, target);
  collect(document, target, parts);
}

function at(holder: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((node, step) => (isObject(node) ? node[step] : undefined), holder);
}

function put(holder: Parts, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) holder[step] = value;
  else put((holder[step] ??= {}) as Parts, rest, value);
}
