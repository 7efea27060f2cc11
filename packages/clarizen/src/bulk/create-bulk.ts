import { UsageError, type ClientTraits } from "@clade/runtime";
import type { Bulk, BulkResults, BulkSettings } from "./bulk.ts";
import type { BulkParts } from "./bulk-parts.ts";
import { createBatch } from "./create-batch.ts";
import type { GatheredCall } from "./gather-call.ts";
import { sendBulk } from "./send-bulk.ts";
import type { UntypedClient } from "./single-client.ts";
import { splitBulk, type NamedCall } from "./split-bulk.ts";

type UntypedResults = Promise<BulkResults<unknown[]>>;

/** Waits for all calls that were promised. The bulk itself says what went wrong before it was sent. */
function resultsOf(promises: unknown): Promise<unknown[]> {
  if (!Array.isArray(promises)) {
    // A callback that waits for its calls fails with them.
    Promise.resolve(promises).catch(() => undefined);
    throw new UsageError(
      "The callback of a bulk must return its calls in an array, without waiting for them.",
    );
  }
  const results = Promise.all<unknown>(promises);
  results.catch(() => undefined);
  return results;
}

async function requestsOf(calls: readonly GatheredCall[]): Promise<NamedCall[]> {
  return Promise.all(calls.map(async ({ key, request }) => ({ key, call: await request })));
}

/** Makes the method `bulk` of a client. */
export function createBulk<Paths, Traits extends ClientTraits>(parts: BulkParts): Bulk<Paths, Traits> {
  const bulk = async (
    collect: (batch: UntypedClient) => unknown,
    { transactional, ...settings }: BulkSettings = {},
  ): UntypedResults => {
    const { batch, calls, seal } = createBatch(parts);
    try {
      const promised = collect(batch);
      seal();
      const results = resultsOf(promised);
      const bodies = splitBulk(await requestsOf(calls), transactional);
      const sent = await sendBulk(parts, calls, bodies, settings);
      return { results: await results, calls: sent };
    } catch (thrown) {
      // What was gathered would wait for its answer for ever.
      for (const call of calls) call.end(thrown);
      throw thrown;
    }
  };
  return bulk as unknown as Bulk<Paths, Traits>;
}
