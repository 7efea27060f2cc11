import type { PromiseCheck } from "./check-promises.ts";

/** Which tests prove which promise, a line each, and then the faults. */
export function formatPromises({ faults, proofs }: PromiseCheck): string[] {
  const lines = [...proofs].map(([id, tests]) => {
    const files = [...new Set(tests.map(({ file }) => file))];
    if (tests.length === 0) return `${id}  not yet tested`;
    return `${id}  ${tests.length} ${tests.length === 1 ? "test" : "tests"} in ${files.join(", ")}`;
  });
  return [...lines, ...faults];
}
