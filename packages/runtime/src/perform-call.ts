import type { Call, Progress } from "./call.ts";
import { QuotaError } from "./errors/quota-error.ts";
import { UsageError } from "./errors/usage-error.ts";
import { startDeadline, type Deadline } from "./exchange/deadline.ts";
import { exchange } from "./exchange/exchange.ts";
import type { Answer } from "./exchange/read-whole.ts";
import { draftRequest } from "./request/draft-request.ts";
import { bareResponse } from "./response/bare-response.ts";
import { decodeErrorOf } from "./response/decode-error-of.ts";
import { httpErrorOf } from "./response/http-error-of.ts";
import { networkErrorOf } from "./response/network-error-of.ts";
import { successOf } from "./response/success-of.ts";
import { timeoutErrorOf } from "./response/timeout-error-of.ts";
import { sessionToRenew } from "./session/renewal.ts";
import { startProgress } from "./start-progress.ts";
import type { CallFailure, CallResult } from "./types/call-result.ts";

/** Sends the call, once more where its session had ended. Gives the answer, or the failure of what had to be done before. */
async function work(
  call: Call,
  deadline: Deadline,
  progress: Progress,
): Promise<Answer | CallFailure<unknown>> {
  let admission = await deadline.race(call.context.admit(call));
  while (!("error" in admission)) {
    call.redactor.learn(admission.secrets ?? []);
    const draft = draftRequest(call, admission);
    progress.url = draft.url;
    // Whoever has been given a second session takes it as it is, lest a vendor that shuts every session be asked for ever.
    const session = progress.session ? undefined : admission.session;
    const answer = await exchange(call, draft, deadline, progress, session);
    const ended = answer ? sessionToRenew(call, admission, answer, progress) : session;
    // Only where a session was over is there no answer.
    if (!ended) return answer as Answer;
    delete progress.response;
    admission = await deadline.race(ended.renew());
  }
  return admission;
}

function resultOf(call: Call, progress: Progress, answer: Answer): CallResult<unknown> {
  const response = bareResponse(answer.response, call.redactor);
  if ("data" in answer) return successOf(call, progress, response, answer.data);
  const error =
    "refusal" in answer
      ? httpErrorOf(call, progress, answer.response, answer.refusal)
      : decodeErrorOf(call, progress, answer.response, answer.unreadable, answer.problem);
  return { error, response };
}

/** The result of a call that ended without an answer. Rethrows what is not the network's fault. */
function failureOf(
  call: Call,
  progress: Progress,
  deadline: Deadline,
  thrown: unknown,
): CallFailure<unknown> {
  const { signal } = call.init;
  // The caller's own abort is the caller's own business: its reason is passed on as it is.
  if (signal && deadline.endedBy() === "caller") throw signal.reason;
  if (QuotaError.isInstance(thrown)) return { error: thrown };
  const isOver = deadline.endedBy() === "timeout";
  if (!isOver && (progress.url === undefined || UsageError.isInstance(thrown))) throw thrown;
  const error = timeoutErrorOf(call, progress, isOver) ?? networkErrorOf(call, progress, thrown);
  return progress.response ? { error, response: bareResponse(progress.response, call.redactor) } : { error };
}

/**
 * Makes one call: sends it, reads the answer, and turns whatever happens into a result.
 * @param progress filled in on the way
 */
export async function performCall(
  call: Call,
  progress: Progress = startProgress(),
): Promise<CallResult<unknown>> {
  call.init.signal?.throwIfAborted();
  const deadline = startDeadline(call.context.options.clock, call.timeout, call.init.signal);
  let answer: Answer | CallFailure<unknown>;
  try {
    answer = await work(call, deadline, progress);
  } catch (thrown) {
    return failureOf(call, progress, deadline, thrown);
  } finally {
    deadline.release();
  }
  return "error" in answer ? answer : resultOf(call, progress, answer);
}
