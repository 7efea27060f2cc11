import { listOperations, type Bundle, type Operation } from "@clade/bundle/document";

const known = new WeakMap<Bundle, ReadonlyMap<string, Operation>>();

/** An operation of a spec by its id. The list of them is made once for each spec, since it takes a while. */
export function operationOf(bundle: Bundle, id: string): Operation | undefined {
  const operations =
    known.get(bundle) ?? new Map(listOperations(bundle).map((operation) => [operation.id, operation]));
  known.set(bundle, operations);
  return operations.get(id);
}
