import type { Call, ClientContext, Progress } from "./call.ts";
import { errorContext } from "./errors/error-context.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { UsageError } from "./errors/usage-error.ts";
import { startDeadline, type Deadline } from "./exchange/deadline.ts";
import { exchange, type Answer } from "./exchange/exchange.ts";
import { prepareCall } from "./prepare-call.ts";
import { buildRequest } from "./request/build-request.ts";
import { bareResponse } from "./response/bare-response.ts";
import { decodeErrorOf } from "./response/decode-error-of.ts";
import { httpErrorOf } from "./response/http-error-of.ts";
import { networkErrorOf } from "./response/network-error-of.ts";
import type { CallFailure, CallResult } from "./types/call-result.ts";

async function work(call: Call, signal: AbortSignal, progress: Progress): Promise<Answer> {
  const { context, operation } = call;
  const credentials = operation.anonymous ? {} : await context.authentication.credentialsFor(operation);
  progress.request = await buildRequest(call, credentials, signal);
  return exchange(call, progress.request, signal, progress);
}

function resultOf(call: Call, progress: Progress, answer: Answer): CallResult<unknown> {
  const response = bareResponse(answer.response, call.redactor);
  if ("data" in answer) return { data: answer.data, response };
  const error =
    "refusal" in answer
      ? httpErrorOf(call, progress, answer.response, answer.refusal)
      : decodeErrorOf(call, progress, answer.response, answer.unreadable);
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
  const hasTimedOut = deadline.endedBy() === "timeout";
  if (!hasTimedOut && (!progress.request || UsageError.isInstance(thrown))) throw thrown;
  const error = hasTimedOut
    ? new TimeoutError(errorContext(call, progress), call.timeout)
    : networkErrorOf(call, progress, thrown);
  return progress.response ? { error, response: bareResponse(progress.response, call.redactor) } : { error };
}

/** Makes one call: checks it, sends it, reads the answer, and turns whatever happens into a result. */
export async function performCall(
  context: ClientContext,
  method: string,
  path: string,
  init: unknown,
): Promise<CallResult<unknown>> {
  const call = prepareCall(context, method, path, init);
  call.init.signal?.throwIfAborted();
  const deadline = startDeadline(call.timeout, call.init.signal);
  const progress: Progress = { attempts: 0 };
  let answer: Answer;
  try {
    answer = await deadline.race(work(call, deadline.signal, progress));
  } catch (thrown) {
    return failureOf(call, progress, deadline, thrown);
  } finally {
    deadline.release();
  }
  return resultOf(call, progress, answer);
}
