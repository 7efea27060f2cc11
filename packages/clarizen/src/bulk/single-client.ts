import { createClient, type CallResult, type VendorBehaviour } from "@clade/runtime";
import type { BulkCall } from "../types.ts";
import type { BulkParts } from "./bulk-parts.ts";

/** The methods that a call in a bulk can have. */
export type BatchMethod = BulkCall["method"];

/** A client without types: they are those of the batch. */
export type UntypedClient = Readonly<
  Record<BatchMethod, (path: string, init: unknown) => Promise<CallResult<unknown>>>
>;

/** The longest that a client takes: the bulk call keeps the time. */
const NO_TIMEOUT = 2_147_483_647;

/** What says how a call is written and read. Sessions and quotas are the bulk call's business. */
function withoutAccess(behaviour: VendorBehaviour): VendorBehaviour {
  const { vendor, title, servers, secrets, errors, operations } = behaviour;
  return { vendor, title, servers, secrets, errors, operations };
}

/**
 * Makes a client for a single call, so that the request which comes to its `fetch` is known to be that call's. It checks,
 * writes and reads as the plain client does.
 */
export function createSingleClient(
  { behaviour, options, secrets }: BulkParts,
  fetch: (request: Request) => Promise<Response>,
): UntypedClient {
  const { baseUrl, allowHttp, clock } = options;
  return createClient<object>(
    withoutAccess(behaviour),
    // The answer to a call in a bulk is there once: to ask again would be to read it again.
    // And it is part of an answer that was not too long.
    { baseUrl, allowHttp, clock, fetch, timeout: NO_TIMEOUT, retries: 0, maxResponseSize: Infinity },
    { ownOptions: [], authenticate: () => ({ secrets, credentialsFor: () => ({}) }) },
  ) as unknown as UntypedClient;
}
