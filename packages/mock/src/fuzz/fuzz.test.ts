import { afterAll, beforeAll, expect, test } from "vitest";
import { askEverything, fuzz } from "./fuzz.ts";
import { wantedRequests } from "./fuzzed-bundles.ts";
import { startFuzzedServer, type FuzzedServer } from "./fuzzed-server.ts";

const requests = Number(wantedRequests ?? 5_000);
const seed = Number(process.env["FUZZ_SEED"] ?? 1);
const patience = 120_000 + requests * 50;

let server: FuzzedServer;

beforeAll(async () => {
  server = await startFuzzedServer();
});

afterAll(() => server.close());

test(
  "whatever is sent gets an answer or a closed connection, no failure that no vendor documents, and leaves nothing behind",
  async () => {
    await askEverything(server);
    await fuzz(server, { requests: requests / 2, seed });
    const warm = await server.state();
    await fuzz(server, { requests: requests / 2, seed: seed + 1 });
    const { heapBytes, reports } = await server.state();

    expect([...warm.reports, ...reports]).toEqual([]);
    // The log holds as many requests as before, but other ones, of up to 64 KiB.
    expect((heapBytes - warm.heapBytes) / 1024 / 1024).toBeLessThan(16);
  },
  patience,
);
