import { listOperations, type Bundle, type Operation } from "@clade/bundle";

/** By bundle, the operations and the references that each reaches: asked for each shared part, found once. */
const known = new WeakMap<Bundle, (readonly [Operation, ReadonlySet<string>])[]>();

/** The operations that reach a shared part of the document, directly or through others. */
export function usersOf(bundle: Bundle, reference: string): Operation[] {
  const reached =
    known.get(bundle) ??
    listOperations(bundle).map((operation) => [operation, reachedBy(bundle, operation)] as const);
  known.set(bundle, reached);
  return reached.flatMap(([operation, references]) => (references.has(reference) ? [operation] : []));
}

function reachedBy(bundle: Bundle, { path, object, security }: Operation): Set<string> {
  const reached = new Set<string>();
  const schemes = security
    .flatMap((alternative) => Object.keys(alternative))
    .map((name) => ({ $ref: `#/components/securitySchemes/${name}` }));
  const waiting: unknown[] = [object, bundle.paths[path]?.parameters, schemes];
  while (waiting.length > 0) {
    for (const reference of referencesIn(waiting.pop())) {
      if (reached.has(reference)) continue;
      reached.add(reference);
      waiting.push(targetOf(bundle, reference));
    }
  }
  return reached;
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "$ref" in value && typeof value.$ref === "string" ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

/** Without following where the target refers on: that reference counts as well. */
function targetOf(bundle: Bundle, reference: string): unknown {
  const keys = reference.slice("#/".length).split("/");
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], bundle);
}
