import { UsageError, type CallResult } from "@clade/runtime";
import type { BulkParts } from "./bulk-parts.ts";
import { gatherCall, type GatheredCall } from "./gather-call.ts";
import type { UntypedClient } from "./single-client.ts";

/** A batch, and what was called in it. */
export interface OpenBatch {
  readonly batch: UntypedClient;
  /** The calls, in the order in which they were made. */
  readonly calls: readonly GatheredCall[];
  /** Lets no further call in. */
  readonly seal: () => void;
}

const TOO_LATE = "A bulk takes the calls that its callback makes before it returns; this one is too late.";

const METHODS = ["GET", "POST", "PUT", "DELETE"] as const;

/** Opens a batch, which gathers what is called. */
export function createBatch(parts: BulkParts): OpenBatch {
  const calls: GatheredCall[] = [];
  let isSealed = false;
  const methods = METHODS.map((method) => [
    method,
    (path: string, init: unknown): Promise<CallResult<unknown>> => {
      if (isSealed) return Promise.reject(new UsageError(TOO_LATE));
      const call = gatherCall(parts, method, path, init);
      calls.push(call);
      return call.result;
    },
  ]);
  return {
    batch: Object.freeze(Object.fromEntries(methods)) as UntypedClient,
    calls,
    seal: () => {
      isSealed = true;
    },
  };
}
