import { DecodeError, type CallFailure, type CallSettings } from "@clade/runtime";
import type { BulkRequest } from "../types.ts";
import { readAnswers, responseOf, type CallAnswer } from "./bulk-answer.ts";
import type { BulkParts } from "./bulk-parts.ts";
import type { GatheredCall } from "./gather-call.ts";
import { BULK_OPERATION } from "./refusal-in-bulk.ts";

/** The error for a successful bulk call whose answers cannot be told to be those of its calls. */
function misfit(
  { behaviour, options }: BulkParts,
  { status, headers }: Response,
  problem: string,
): DecodeError {
  const { vendor, title, servers, operations } = behaviour;
  const [method = "", path = ""] = BULK_OPERATION.split(" ");
  return new DecodeError(
    {
      vendor,
      title,
      operationId: operations[BULK_OPERATION]?.id ?? path,
      method,
      path,
      url: `${options.baseUrl ?? servers[0]}${path}`,
      attempts: 1,
    },
    // Nothing of the body is shown: it may hold a secret in any of its answers.
    { status, problem, contentType: headers.get("content-type") ?? undefined, excerpt: "***" },
  );
}

async function sendOnce(
  parts: BulkParts,
  body: BulkRequest,
  settings: CallSettings,
): Promise<readonly CallAnswer[] | CallFailure<unknown>> {
  const result = await parts.client.POST("/bulk/execute", { ...settings, body });
  if (result.error) return result;
  const { data, response } = result;
  const read = readAnswers(data, body.requests.length);
  return "answers" in read ? read.answers : { error: misfit(parts, response, read.problem), response };
}

/** A refusal may repeat a secret that its call could not know yet, such as the session in which the bulk was sent. */
function masked(answer: CallAnswer, secrets: readonly string[]): CallAnswer {
  if (answer.statusCode < 400 || answer.body === undefined) return answer;
  const text = secrets.reduce((body, secret) => body.replaceAll(secret, "***"), JSON.stringify(answer.body));
  return { ...answer, body: JSON.parse(text) as unknown };
}

/**
 * Sends a bulk and hands out the answers. Behind a bulk call that failed as a whole nothing is sent any more: its calls may
 * have relied on those before them.
 * @returns how many bulk calls it took
 */
export async function sendBulk(
  parts: BulkParts,
  calls: readonly GatheredCall[],
  bodies: readonly BulkRequest[],
  settings: CallSettings,
): Promise<number> {
  const waiting = [...calls];
  for (const [index, body] of bodies.entries()) {
    const answers = await sendOnce(parts, body, settings);
    if ("error" in answers) {
      for (const call of waiting) call.fail(answers);
      return index + 1;
    }
    for (const answer of answers) waiting.shift()?.answer(responseOf(masked(answer, parts.secrets)));
  }
  return bodies.length;
}
