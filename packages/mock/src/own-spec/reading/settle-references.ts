import { referenceSteps } from "@clade/bundle";
import { isObject } from "@clade/front";
import { listObjects } from "./list-objects.ts";
import { errorAt, type OwnDocument, type Steps } from "./own-document.ts";
import { isReference, type Reference } from "./reference.ts";

/**
 * Follows every reference, and lets each lead to its end at once: Prism takes minutes on long chains of them.
 *
 * @throws SpecError for one that leads nowhere or back to itself
 */
export function settleReferences(document: OwnDocument): void {
  const ends = new Map<string, string>();
  for (const { object, steps } of listObjects(document.content)) {
    if (isReference(object)) object.$ref = endOf(document, object.$ref, steps, ends);
  }
}

/** @param ends Of the references that have been followed, each with its end. */
function endOf(
  document: OwnDocument,
  reference: string,
  steps: () => Steps,
  ends: Map<string, string>,
): string {
  const followed = new Set<string>();
  let place = reference;
  while (!ends.has(place)) {
    const target = lookUp(document, place);
    const fault = followed.has(place) ? "back to itself" : target === undefined && "nowhere";
    if (fault) {
      const text = `The reference ${place} leads ${fault}. Define what it means, or mend it.`;
      throw errorAt(document, steps(), text);
    }
    followed.add(place);
    if (isAlias(target)) place = target.$ref;
    else ends.set(place, place);
  }
  const end = ends.get(place) ?? place;
  for (const other of followed) ends.set(other, end);
  return end;
}

/** Whether something only refers to something else. In OpenAPI 3.1, keys beside a reference add to it. */
function isAlias(value: unknown): value is Reference {
  return isReference(value) && Object.keys(value).length === 1;
}

/** What a value means, if it is a reference, or else the value. References have been settled. */
export function followReference(document: OwnDocument, value: unknown): unknown {
  return isReference(value) ? lookUp(document, value.$ref) : value;
}

function lookUp({ content }: OwnDocument, reference: string): unknown {
  if (!reference.startsWith("#/")) return undefined;
  return referenceSteps(reference).reduce<unknown>((node, step) => {
    return isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined;
  }, content);
}
