import { isObject } from "@clade/front";
import type { Steps } from "./own-document.ts";

/** An object that means something to OpenAPI, rather than a list of names or somebody's data. */
export interface FoundObject {
  readonly object: Record<string, unknown>;
  readonly steps: () => Steps;
}

/** Keys whose value is anything: what is in it means nothing to OpenAPI. */
const opaque = new Set(["const", "default", "enum", "example", "value"]);

/** Keys whose value holds things by names, which may be any. */
const named = new Set([
  ...[
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "examples",
    "headers",
    "links",
  ],
  ...["parameters", "pathItems", "paths", "patternProperties", "properties", "requestBodies", "responses"],
  ...["schemas", "securitySchemes", "webhooks"],
]);

interface Waiting {
  readonly node: unknown;
  readonly isNamed: boolean;
  /** What leads there from its holder. */
  readonly step?: string | number;
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
    for (const child of childrenOf(node, isNamed, place)) waiting.push(child);
  }
  return found;
}

function childrenOf(node: Record<string, unknown>, isNamed: boolean, holder: Waiting): Waiting[] {
  if (Array.isArray(node))
    return node.map((child: unknown, step) => ({ node: child, isNamed: false, step, holder }));
  return Object.entries(node)
    .filter(([step, child]) => isNamed || !isOpaque(step, child))
    .map(([step, child]) => ({ node: child, isNamed: !isNamed && named.has(step), step, holder }));
}

/** A schema's examples are a list of anything, a media type's are objects by name. */
function isOpaque(key: string, value: unknown): boolean {
  return opaque.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
}

function stepsTo(item: Waiting): Steps {
  const steps: (string | number)[] = [];
  for (let place: Waiting | undefined = item; place?.step !== undefined; place = place.holder)
    steps.unshift(place.step);
  return steps;
}
