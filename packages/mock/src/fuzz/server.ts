import { startMock } from "../start-mock.ts";
import { bundlesByName } from "./fuzzed-bundles.ts";
import { fuzzLimits } from "./limits.ts";

/* A program: serves the mocks, and tells its parent where, and then, whenever asked, how it is. */
const reports: string[] = [];
const { origin, ready } = await startMock({
  bundles: bundlesByName(),
  limits: fuzzLimits,
  report: (line) => reports.push(line),
});
await ready();
process.on("message", () => {
  globalThis.gc?.();
  process.send?.({ heapBytes: process.memoryUsage().heapUsed, reports: reports.splice(0) });
});
process.on("disconnect", () => process.exit());
process.send?.({ origin });
