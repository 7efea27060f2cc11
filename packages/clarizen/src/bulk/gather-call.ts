import { UsageError, type CallFailure, type CallResult, type VendorBehaviour } from "@clade/runtime";
import type { BulkCall } from "../types.ts";
import { bulkCallOf } from "./bulk-call.ts";
import type { BulkParts } from "./bulk-parts.ts";
import { createDeferred } from "./deferred.ts";
import { refusalInBulk } from "./refusal-in-bulk.ts";
import { createSingleClient, type BatchMethod } from "./single-client.ts";

/** A call that was made in a batch and waits for the bulk. */
export interface GatheredCall {
  /** The operation as the behaviour table lists it. */
  readonly key: string;
  /** What it is in the bulk. Rejects with a UsageError where it cannot be made as written, or not in bulk. */
  readonly request: Promise<BulkCall>;
  readonly result: Promise<CallResult<unknown>>;
  /** Gives it the vendor's answer, which it reads as if that had come to it alone. */
  answer(response: Response): void;
  /** Makes the failure of the bulk its result. */
  fail(failure: CallFailure<unknown>): void;
  /** Makes it reject, if it has no result yet. */
  end(reason: unknown): void;
}

/** What the bulk call has for all of its calls. */
const OF_BULK = ["signal", "timeout", "attemptTimeout", "retries", "maxResponseSize"];

/** A header of a call's own, which it cannot have either, comes to light in its request. */
function refuseOwnSettings(init: unknown): void {
  const given = Object.entries(init ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const own = given.find(([name]) => OF_BULK.includes(name));
  if (!own) return;
  throw new UsageError(
    `A call in a bulk has no "${own[0]}" of its own. Give it to bulk(), for all of its calls.`,
  );
}

function refuseUnfit(behaviour: VendorBehaviour, key: string): void {
  const reason = refusalInBulk(behaviour, key);
  if (reason === undefined) return;
  throw new UsageError(`${behaviour.title} "${key}" cannot be called in bulk: ${reason}.`);
}

/** With the signal by which the bulk ends the call. What is no object is left for the client to refuse. */
function withSignal(init: unknown, signal: AbortSignal): unknown {
  const isLeft = init === null || (init !== undefined && typeof init !== "object");
  return isLeft ? init : { ...init, signal };
}

/** Makes a call as the client would, up to its request, which is kept for the bulk. */
export function gatherCall(parts: BulkParts, method: BatchMethod, path: string, init: unknown): GatheredCall {
  const { behaviour, options } = parts;
  const key = `${method} ${path}`;
  const request = createDeferred<BulkCall>();
  const answer = createDeferred<Response>();
  const ending = new AbortController();
  let failure: CallFailure<unknown> | undefined;
  const client = createSingleClient(parts, async (made) => {
    request.resolve(await bulkCallOf(made, options.baseUrl ?? behaviour.servers[0]));
    return answer.promise;
  });
  const call = async (): Promise<CallResult<unknown>> => {
    refuseUnfit(behaviour, key);
    refuseOwnSettings(init);
    try {
      return await client[method](path, withSignal(init, ending.signal));
    } catch (thrown) {
      if (failure) return failure;
      throw thrown;
    }
  };
  const result = call();
  result.catch(request.reject);
  const fail = (failed: CallFailure<unknown>): void => {
    failure = failed;
    ending.abort();
  };
  return {
    key,
    request: request.promise,
    result,
    answer: answer.resolve,
    fail,
    end: (reason) => {
      ending.abort(reason);
    },
  };
}
