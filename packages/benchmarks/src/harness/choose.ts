import type { Benchmark } from "./benchmark.ts";
import { UsageError } from "./options.ts";

/**
 * The benchmarks whose names have one of some parts in them; all where none is given.
 * @throws UsageError for a part that no name has
 */
export function choose(benchmarks: readonly Benchmark[], parts: readonly string[]): readonly Benchmark[] {
  if (parts.length === 0) return benchmarks;
  const useless = parts.find((part) => !benchmarks.some(({ name }) => name.includes(part)));
  if (useless !== undefined) {
    const known = benchmarks.map(({ name }) => name).join(", ");
    throw new UsageError(`No benchmark has "${useless}" in its name. There are: ${known}.`);
  }
  return benchmarks.filter(({ name }) => parts.some((part) => name.includes(part)));
}
