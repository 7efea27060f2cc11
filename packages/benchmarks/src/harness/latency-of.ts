import { Bench } from "tinybench";

/** How many milliseconds a piece of work takes in this process: the median of as many times as half a second has room for. */
export async function latencyOf(work: () => unknown): Promise<number> {
  const bench = new Bench({ time: 500, iterations: 5, warmupTime: 100, warmupIterations: 1, throws: true });
  const [task] = await bench.add("work", work).run();
  if (task?.result.state !== "completed") throw new Error("The work was not measured to its end.");
  return task.result.latency.p50;
}
