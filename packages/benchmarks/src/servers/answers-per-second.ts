import autocannon from "autocannon";
import type { Outcome } from "./outcome.ts";
import type { Served } from "./served.ts";
import type { SpecRequest } from "./spec-request.ts";

const CONNECTIONS = 16;
const SECONDS = 2;

/**
 * How many answers a server gives in a second to one request that is sent again and again over some connections.
 * @throws Error where an answer is missing or not the wanted one
 */
export async function answersPerSecond(
  { urlOf }: Served,
  request: SpecRequest,
  outcome: Outcome,
): Promise<number> {
  const { method, headers, body } = request;
  const url = urlOf(request);
  const result = await autocannon({
    ...{ url, connections: CONNECTIONS, duration: SECONDS },
    ...{ method: method as NonNullable<autocannon.Request["method"]>, headers, body },
  });
  const answered = outcome === "success" ? result["2xx"] : result["4xx"] + result["5xx"];
  const others = result["2xx"] + result.non2xx - answered;
  if (answered === 0 || others > 0 || result.errors > 0) {
    const found = `${String(others)} other answers, ${String(result.errors)} errors`;
    throw new Error(`${method} ${url}: ${String(answered)} answers of the kind ${outcome}, ${found}.`);
  }
  return answered / result.duration;
}
