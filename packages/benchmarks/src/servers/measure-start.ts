import { firstAnswer } from "./first-answer.ts";
import { withServed, type Served } from "./served.ts";
import type { SpecRequest } from "./spec-request.ts";

/** What it takes to be ready. */
export interface Start {
  /** From the start of the servers until the last of some requests, which are sent at the same time, has its answer. */
  readonly milliseconds: number;
  /** What all servers hold together then. */
  readonly megabytes: number;
}

/** Starts servers, lets them answer, and ends them. */
export async function measureStart(
  serve: () => Promise<Served>,
  requests: readonly SpecRequest[],
): Promise<Start> {
  const began = performance.now();
  return withServed(serve(), async (served) => {
    await Promise.all(requests.map((request) => firstAnswer(served, request)));
    const milliseconds = performance.now() - began;
    const held = await Promise.all(served.servers.map(({ megabytes }) => megabytes()));
    return { milliseconds, megabytes: held.reduce((sum, each) => sum + each, 0) };
  });
}
