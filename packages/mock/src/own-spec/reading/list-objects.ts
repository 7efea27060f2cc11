import { isObject } from "@clade/front";
import { childrenOf, type Child } from "./children-of.ts";
import type { Steps } from "./own-document.ts";

/** An object that means something to OpenAPI, rather than a list of names or somebody's data. */
export interface FoundObject {
  readonly object: Record<string, unknown>;
  readonly steps: () => Steps;
}

interface Waiting extends Partial<Pick<Child, "step">>, Omit<Child, "step"> {
  readonly holder?: Waiting;
}

/** All objects of a document, in no order. */
export function listObjects(document: unknown): FoundObject[] {
  const found: FoundObject[] = [];
  const seen = new Set<unknown>();
  // No recursion: a document may be deep, and an alias of YAML may lead back.
  const waiting: Waiting[] = [{ node: document, isNamed: false }];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const place = item;
    const { node, isNamed } = place;
    if (!isObject(node) || seen.has(node)) continue;
    seen.add(node);
    if (!isNamed && !Array.isArray(node)) found.push({ object: node, steps: () => stepsTo(place) });
    for (const child of childrenOf(node, isNamed)) waiting.push({ ...child, holder: place });
  }
  return found;
}

function stepsTo(item: Waiting): Steps {
  const steps: (string | number)[] = [];
  for (let place: Waiting | undefined = item; place?.step !== undefined; place = place.holder)
    steps.unshift(place.step);
  return steps;
}
