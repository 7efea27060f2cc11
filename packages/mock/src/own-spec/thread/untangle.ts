import { referenceSteps, type Bundle, type Operation, type OperationObject } from "@clade/bundle";
import { isObject } from "@clade/front";
import { childrenOf, type Child } from "../reading/children-of.ts";
import { isReference, type Reference } from "../reading/reference.ts";

/**
 * How many objects Prism reads of an operation in a fraction of a second. It writes what is referred to in place of each reference, and
 * what that refers to, until it comes back to where it is: of schemas that hold each other it makes millions.
 */
const readable = 100_000;

/** How many are left of one that has more: as many as Prism still invents data for. */
const kept = 1_500;

/** Keywords by which a schema would refuse more as soon as less is known of what it refers to. */
const strict = new Set(["if", "not", "unevaluatedItems", "unevaluatedProperties"]);

/**
 * The document with as much of an operation as Prism can read: if its schemas hold each other too often, what lies deepest in them may
 * be anything, and what has to be one of several may be more of them.
 */
export function untangle(bundle: Bundle, { path, method }: Pick<Operation, "path" | "method">): Bundle {
  const pathItem = bundle.paths[path];
  const operation = pathItem?.[method];
  if (!operation || countObjects(bundle, operation, readable) < readable) return bundle;
  const untangled = unfold(bundle, operation, kept) as OperationObject;
  return { ...bundle, paths: { ...bundle.paths, [path]: { ...pathItem, [method]: untangled } } };
}

/** How often Prism comes to an object when it follows all references until they lead back, up to a limit. */
function countObjects(bundle: Bundle, part: object, limit: number): number {
  const parents = new Set<unknown>();
  let count = 0;
  const visit = (node: unknown): void => {
    if (count >= limit || !isObject(node)) return;
    count += 1;
    const found = isReference(node) ? (lookUp(bundle, node.$ref) ?? node) : node;
    if (!isObject(found) || parents.has(found)) return;
    parents.add(found);
    for (const child of Object.values(found)) visit(child);
    parents.delete(found);
  };
  visit(part);
  return count;
}

/** A copy with what is referred to in place of the references, level by level, as far as the limit allows: beyond it, with anything. */
function unfold(bundle: Bundle, part: object, limit: number): unknown {
  const whole: Record<string, unknown> = {};
  const waiting: (Child & { readonly holder: Record<string, unknown> })[] = [
    { step: "part", node: part, isNamed: false, holder: whole },
  ];
  let left = limit - sizeOf(part);
  // The list grows while it is gone through.
  for (const child of waiting) {
    const { holder, step, isNamed } = child;
    const node = isReference(child.node) ? targetOf(bundle, child.node, left > 0) : child.node;
    if (node !== child.node) left -= sizeOf(node);
    holder[step] = node;
    if (!isObject(node)) continue;
    if (isReference(node) && node !== child.node) {
      waiting.push({ ...child, node });
      continue;
    }
    const copy = copyOf(node, isNamed);
    holder[step] = copy;
    for (const inner of childrenOf(copy, isNamed))
      if (isObject(inner.node)) waiting.push({ ...inner, holder: copy });
  }
  return whole["part"];
}

/** How many objects something has in it, without those that it refers to. */
function sizeOf(node: unknown): number {
  if (!isObject(node)) return 0;
  return Object.values(node).reduce<number>((size, child) => size + sizeOf(child), 1);
}

/** With what stands beside the reference, and as it is where it leads nowhere: it is somebody's data then. */
function targetOf(bundle: Bundle, reference: Reference, isWithinLimit: boolean): unknown {
  const { $ref, ...beside } = reference;
  const target = lookUp(bundle, $ref);
  if (target === undefined) return reference;
  if (!isObject(target)) return target;
  return isWithinLimit ? { ...target, ...beside } : {};
}

function copyOf(node: Record<string, unknown>, isNamed: boolean): Record<string, unknown> {
  if (Array.isArray(node)) return [...(node as unknown[])] as unknown as Record<string, unknown>;
  return isNamed ? { ...node } : lenient(node);
}

/**
 * What is cut fits everything, so that several of a choice may fit, and what must not fit does. Nor does Prism need anybody's
 * extensions, which may refer to as much.
 */
function lenient(schema: Record<string, unknown>): Record<string, unknown> {
  const { oneOf, ...others } = schema;
  const kept = Object.entries(others).filter(([key]) => !strict.has(key) && !key.startsWith("x-"));
  const choices = [others["anyOf"], oneOf].filter((list) => Array.isArray(list)).flat();
  return { ...Object.fromEntries(kept), ...(choices.length > 0 && { anyOf: choices as unknown[] }) };
}

function lookUp(bundle: Bundle, reference: string): unknown {
  return referenceSteps(reference).reduce<unknown>(
    (node, step) => (isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined),
    bundle,
  );
}
