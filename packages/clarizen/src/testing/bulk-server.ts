import type { BulkCall, BulkRequest } from "../types.ts";
import { startServer, type Said, type Seen, type TestServer } from "./start-server.ts";

/** A real server that takes bulk calls only. */
export interface BulkServer extends TestServer {
  readonly baseUrl: string;
  /** The bodies of the bulk calls so far. */
  bodies(): BulkRequest[];
}

/** Says what became of one call of a bulk. */
export type AnswerCall = (call: BulkCall) => { readonly statusCode: number; readonly body?: unknown };

const bodyOf = (seen: Seen): BulkRequest => JSON.parse(seen.body.toString()) as BulkRequest;

/** Echoes the path of a call as an id. */
export const echo: AnswerCall = ({ url }) => ({
  statusCode: 200,
  body: { id: url.replace("/data/objects", "") },
});

/** Answers to each call of a bulk in its place. */
export const answerEach =
  (answer: AnswerCall) =>
  (seen: Seen): Said => ({ body: { responses: bodyOf(seen).requests.map(answer) } });

/** Starts one. */
export async function startBulkServer(
  answer: (seen: Seen, index: number) => Said | Promise<Said> = answerEach(echo),
): Promise<BulkServer> {
  let calls = 0;
  const server = await startServer((seen) => {
    if (`${seen.method} ${seen.url}` !== "POST /V2.0/services/bulk/execute") return { status: 404 };
    calls += 1;
    return answer(seen, calls - 1);
  });
  return { ...server, baseUrl: `${server.origin}/V2.0/services`, bodies: () => server.seen.map(bodyOf) };
}
