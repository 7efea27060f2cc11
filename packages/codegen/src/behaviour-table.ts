import { listOperations, serverUrl, type Bundle } from "@clade/bundle";
import { commonErrors, ownErrors } from "./common-errors.ts";
import type { ErrorBehaviour } from "./error-behaviour.ts";
import { operationBehaviour, type OperationBehaviour } from "./operation-behaviour.ts";
import { secretNames, type SecretNames } from "./secret-names.ts";

/** A vendor's behaviour as data, in the form of `VendorBehaviour` of `@clade/runtime`. */
export interface BehaviourTable {
  vendor: string;
  title: string;
  servers: [string, ...string[]];
  secrets: SecretNames;
  errors: Record<string, ErrorBehaviour>;
  operations: Record<string, OperationBehaviour>;
}

/** Reads a bundle's vocabulary into the table that the client obeys. */
export function behaviourTable(vendor: string, bundle: Bundle): BehaviourTable {
  const operations = listOperations(bundle);
  const rows = operations.map((operation) => operationBehaviour(bundle, operation));
  const errors = commonErrors(rows.map((row) => row.errors ?? {}));
  return {
    vendor,
    title: bundle.info.title.replace(/ API$/, ""),
    servers: bundle.servers.map(serverUrl) as [string, ...string[]],
    secrets: secretNames(bundle, operations),
    errors,
    operations: Object.fromEntries(
      operations.map((operation, index) => [
        `${operation.method.toUpperCase()} ${operation.path}`,
        withOwnErrors(rows[index] as OperationBehaviour, errors),
      ]),
    ),
  };
}

function withOwnErrors(row: OperationBehaviour, common: Record<string, ErrorBehaviour>): OperationBehaviour {
  const { errors, ...rest } = row;
  const own = ownErrors(errors ?? {}, common);
  return Object.keys(own).length > 0 ? { ...rest, errors: own } : rest;
}
