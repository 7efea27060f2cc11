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

/** Something in an object that means something to OpenAPI. */
export interface Child {
  readonly step: string | number;
  readonly node: unknown;
  /** Whether it holds things by names, rather than by keys of OpenAPI. */
  readonly isNamed: boolean;
}

/** What is in an object, but for somebody's data. */
export function childrenOf(object: Record<string, unknown>, isNamed: boolean): Child[] {
  if (Array.isArray(object)) return object.map((node: unknown, step) => ({ step, node, isNamed: false }));
  return Object.entries(object)
    .filter(([step, node]) => isNamed || !isOpaque(step, node))
    .map(([step, node]) => ({ step, node, isNamed: !isNamed && named.has(step) }));
}

/** A schema's examples are a list of anything, a media type's are objects by name. */
function isOpaque(key: string, value: unknown): boolean {
  return opaque.has(key) || key.startsWith("x-") || (key === "examples" && Array.isArray(value));
}
