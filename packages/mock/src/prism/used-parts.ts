import { referenceSteps, type Bundle } from "@clade/bundle";
import { isObject } from "@clade/front";

/** Parts of a document, in the places that they have in it. */
type Parts = Record<string, unknown>;

/**
 * What a part of a document leads to by its references, and what that leads to: of the components each by itself, of anything else
 * the whole section.
 */
export function usedParts(bundle: Bundle, part: unknown): Readonly<Record<string, object>> {
  const document: Parts = { ...bundle };
  const parts: Record<string, object> = {};
  const seen = new Set<unknown>();
  // No recursion: a chain of some thousand references would be too deep for it.
  const waiting = [part];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isObject(node) || seen.has(node)) continue;
    seen.add(node);
    for (const child of Object.values(node)) waiting.push(child);
    if (typeof node["$ref"] === "string") waiting.push(takeTarget(document, node["$ref"], parts));
  }
  return parts;
}

/** @returns what is taken along; nothing where a reference leads nowhere, which is left for Prism to find */
function takeTarget(document: Parts, reference: string, parts: Parts): unknown {
  const steps = referenceSteps(reference);
  const place = steps.slice(0, steps[0] === "components" ? 3 : 1);
  const target = at(document, place);
  if (target !== undefined && at(parts, place) === undefined) put(parts, place, target);
  return target;
}

function at(holder: unknown, place: readonly string[]): unknown {
  return place.reduce<unknown>((node, step) => (isObject(node) ? node[step] : undefined), holder);
}

function put(holder: Parts, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) holder[step] = value;
  else put((holder[step] ??= {}) as Parts, rest, value);
}
