import { performance } from "node:perf_hooks";

/** Prints a heading, does the work, and prints how long it took. */
export async function section<Result>(
  title: string,
  print: (line: string) => void,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  print(`\n== ${title}`);
  const start = performance.now();
  const result = await work();
  print(`-- ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
