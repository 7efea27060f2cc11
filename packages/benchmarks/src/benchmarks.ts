import { clientsCalls } from "./clients/calls.ts";
import { clientsImport } from "./clients/import.ts";
import { clientsSize } from "./clients/size.ts";
import { clientsTypes } from "./clients/types.ts";
import type { Benchmark } from "./harness/benchmark.ts";
import { mockSpeed } from "./mock/speed.ts";
import { mockStart } from "./mock/start.ts";
import { sandboxMemory } from "./sandbox/memory.ts";
import { sandboxQueries } from "./sandbox/queries.ts";
import { sandboxSpeed } from "./sandbox/speed.ts";
import { sandboxStart } from "./sandbox/start.ts";
import { sitePages } from "./site/pages.ts";

/** All benchmarks, in the order in which they run. */
export const benchmarks: readonly Benchmark[] = [
  sandboxStart,
  sandboxSpeed,
  sandboxQueries,
  sandboxMemory,
  mockStart,
  mockSpeed,
  clientsSize,
  clientsCalls,
  clientsTypes,
  clientsImport,
  sitePages,
];
