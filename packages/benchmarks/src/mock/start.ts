import type { Benchmark } from "../harness/benchmark.ts";
import { compareStarts } from "../servers/compare-starts.ts";

export const mockStart: Benchmark = {
  name: "mock-start",
  aim:
    "All vendors in one `clade-mock` beside one of Prism's command line for each: the last vendor's first answer comes in three " +
    "tenths of the time, and everything holds a quarter of the memory.",
  run: ({ rounds }) =>
    compareStarts("mock", { milliseconds: { atMost: 0.3 }, megabytes: { atMost: 0.25 } }, rounds),
};
