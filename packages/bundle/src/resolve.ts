import { referenceSteps } from "./reference-steps.ts";
import type { Bundle, Reference } from "./types.ts";

/**
 * Follows a reference within the document, through further references, to the object it means.
 *
 * @throws Error when a reference leads nowhere or back to itself.
 */
export function resolve<Target extends object>(bundle: Bundle, value: Target | Reference): Target {
  const followed = new Set<string>();
  let target: Target | Reference = value;
  while (isReference(target)) {
    if (followed.has(target.$ref)) throw new Error(`The reference ${target.$ref} leads back to itself.`);
    followed.add(target.$ref);
    target = lookUp(bundle, target.$ref) as Target | Reference;
  }
  return target;
}

function isReference(value: object): value is Reference {
  return "$ref" in value && typeof value.$ref === "string";
}

function lookUp(bundle: Bundle, reference: string): object {
  const target = referenceSteps(reference).reduce<unknown>(
    (node, step) => (node as Record<string, unknown> | undefined)?.[step],
    bundle,
  );
  if (typeof target !== "object" || target === null) {
    throw new Error(`The reference ${reference} leads nowhere in the bundle.`);
  }
  return target;
}
