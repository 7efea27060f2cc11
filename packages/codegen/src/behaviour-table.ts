import { listOperations, secretNames, type Bundle } from "@clade/bundle";
import type { OperationBehaviour, VendorBehaviour } from "@clade/runtime";
import { commonErrors, ownErrors, type Errors } from "./common-errors.ts";
import { operationBehaviour } from "./operation-behaviour.ts";
import { operationKey } from "./operation-key.ts";
import { pagingStyles } from "./paging-styles.ts";
import { quotasOf } from "./quotas.ts";
import { serverUrls } from "./server-urls.ts";
import { sessionBehaviour } from "./session-behaviour.ts";
import { vendorTitle } from "./vendor-title.ts";

/** Reads a bundle's vocabulary into the table that the client obeys. */
export function behaviourTable(vendor: string, bundle: Bundle): VendorBehaviour {
  const operations = listOperations(bundle);
  const rows = operations.map((operation) => operationBehaviour(bundle, operation));
  const pagination = pagingStyles(bundle);
  const quotas = quotasOf(bundle);
  const session = sessionBehaviour(bundle, operations);
  const errors = commonErrors(rows.map((row) => row.errors ?? {}));
  return {
    vendor,
    title: vendorTitle(bundle),
    servers: bundle.servers.flatMap(serverUrls) as [string, ...string[]],
    ...(quotas && { quotas }),
    ...(session && { session }),
    secrets: secretNames(bundle, operations),
    ...(pagination && { pagination }),
    errors,
    operations: Object.fromEntries(
      operations.map((operation, index) => [
        operationKey(operation),
        withOwnErrors(rows[index] as OperationBehaviour, errors),
      ]),
    ),
  };
}

function withOwnErrors(row: OperationBehaviour, common: Errors): OperationBehaviour {
  const { errors, ...rest } = row;
  const own = ownErrors(errors ?? {}, common);
  return Object.keys(own).length > 0 ? { ...rest, errors: own } : rest;
}
