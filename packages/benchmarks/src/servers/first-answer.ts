import { setTimeout as pause } from "node:timers/promises";
import { isOutcome, type Outcome } from "./outcome.ts";
import type { Served } from "./served.ts";
import type { SpecRequest } from "./spec-request.ts";

const PATIENCE = 120_000;

/** Between two attempts. Shorter ones would take too much of the processor from the server that is waited for. */
const PAUSE = 10;

/**
 * Sends a request again and again until it is answered.
 * @throws Error where a server has ended, nothing answers, or the answer is not the wanted one
 */
export async function firstAnswer(
  served: Served,
  request: SpecRequest,
  outcome: Outcome = "success",
): Promise<void> {
  const url = served.urlOf(request);
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    const status = await statusOf(url, request);
    if (status !== undefined && isOutcome(outcome, status)) return;
    if (status !== undefined) throw new Error(`${request.method} ${url} got ${String(status)}.`);
    for (const { check } of served.servers) check();
    await pause(PAUSE);
  }
  throw new Error(`${url} has not answered within ${String(PATIENCE)} ms.`);
}

/** Nothing where nobody listens yet. */
async function statusOf(url: string, { method, headers, body }: SpecRequest): Promise<number | undefined> {
  const init = { method, headers, redirect: "manual", ...(body !== undefined && { body }) } as const;
  try {
    const response = await fetch(url, init);
    await response.arrayBuffer();
    return response.status;
  } catch {
    return undefined;
  }
}
