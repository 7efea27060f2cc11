import type { Call, Progress } from "../call.ts";
import { UsageError } from "../errors/usage-error.ts";
import { errorBehaviour } from "../response/error-behaviour.ts";
import { isSuccess } from "../response/is-success.ts";
import { readBoundedText } from "../response/read-bounded-text.ts";
import { readData, type ReadData } from "../response/read-data.ts";
import { retryAfter } from "./retry-after.ts";
import { wait } from "./wait.ts";

/** The vendor's answer, read: what was asked for, or the text of a refusal. */
export type Answer = { readonly response: Response } & (ReadData | { readonly refusal: string });

function isResponse(value: unknown): value is Response {
  return typeof value === "object" && value !== null && "status" in value && "headers" in value;
}

async function sendOnce(call: Call, request: Request, progress: Progress): Promise<Response> {
  progress.attempts += 1;
  // A clone each time: a body is used up by sending it.
  const response: unknown = await call.context.options.fetch(request.clone());
  if (isResponse(response)) return response;
  throw new UsageError('"fetch" must return a Response or a promise of one.', { option: "fetch" });
}

/**
 * Whether to send the request again. Only the vendor's own advice counts, and it counts for every operation it is
 * given for, also one that creates. A `Retry-After` that asks for more patience than the client has outranks it.
 */
function shouldRepeat({ context, operation }: Call, response: Response, attempts: number): boolean {
  if (isSuccess(response, operation)) return false;
  const { retry } = errorBehaviour(context.behaviour, operation, response.status) ?? {};
  if (!retry || attempts > retry.times) return false;
  return (retryAfter(response.headers) ?? 0) * 1000 <= context.options.retryDelay;
}

async function send(
  call: Call,
  request: Request,
  signal: AbortSignal,
  progress: Progress,
): Promise<Response> {
  for (;;) {
    const response = await sendOnce(call, request, progress);
    progress.response = response;
    if (!shouldRepeat(call, response, progress.attempts)) return response;
    response.body?.cancel().catch(() => undefined);
    await wait(call.context.options.retryDelay, signal);
    signal.throwIfAborted();
    delete progress.response;
  }
}

/** Sends the request, repeats it where the vendor advises so, and reads the answer. Rejects if none can be had. */
export async function exchange(
  call: Call,
  request: Request,
  signal: AbortSignal,
  progress: Progress,
): Promise<Answer> {
  const response = await send(call, request, signal, progress);
  if (!isSuccess(response, call.operation)) return { response, refusal: await readBoundedText(response) };
  return { response, ...(await readData(call.method, response, call.operation)) };
}
