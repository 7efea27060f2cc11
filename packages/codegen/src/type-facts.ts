import { listOperations, type Bundle } from "@clade/bundle";
import { aboutOperation } from "./operation-facts.ts";
import { operationKey } from "./operation-key.ts";
import { refusalsDiffer } from "./refusals-differ.ts";

/** What the types of a client know that the client itself need not. */
export interface TypeFacts {
  readonly refusalsDiffer: boolean;
  /** A line about each operation, by method and path. */
  readonly about: Readonly<Record<string, string>>;
}

export function typeFacts(bundle: Bundle): TypeFacts {
  const operations = listOperations(bundle);
  const about = operations.map((operation) => [operationKey(operation), aboutOperation(bundle, operation)]);
  return {
    refusalsDiffer: refusalsDiffer(operations),
    about: Object.fromEntries(about) as TypeFacts["about"],
  };
}
