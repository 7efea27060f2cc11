import type { Call, Progress } from "../call.ts";
import { beyondQuota } from "../quota/beyond-quota.ts";
import { errorBehaviour } from "../response/error-behaviour.ts";
import { isSuccess } from "../response/is-success.ts";
import { attemptsByAdvice } from "./attempts-by-advice.ts";
import type { Deadline } from "./deadline.ts";
import { retryAfter } from "./retry-after.ts";
import { wait } from "./wait.ts";

/** How often a request is sent again that the vendor refused for its quota. */
const MOST_REFUSALS = 3;

/** What is to be done before the request is sent again. */
type Rest = () => Promise<void>;

/**
 * Such a request was not carried out, so it is sent again whatever its effect. All calls of the client hold back, and
 * the time is this call's: a pause that it has no time for is not begun, and nobody else waits for it either.
 */
function holdBack(call: Call, response: Response, deadline: Deadline, progress: Progress): Rest | undefined {
  const { options, turns } = call.context;
  const seconds = retryAfter(response.headers);
  const pause = seconds === undefined ? options.retryDelay * 2 ** progress.refusals : seconds * 1000;
  if (progress.refusals === MOST_REFUSALS || pause > deadline.left()) return undefined;
  return () => {
    progress.refusals += 1;
    progress.heldBack += pause;
    deadline.spend(pause);
    turns.holdBack(pause);
    return Promise.resolve();
  };
}

/**
 * Only the vendor's own advice counts, and it counts for every operation it is given for, also one that creates. A
 * `Retry-After` that asks for more patience than the client has outranks it.
 */
function followAdvice(
  { context, operation }: Call,
  response: Response,
  deadline: Deadline,
  progress: Progress,
): Rest | undefined {
  const { retry } = errorBehaviour(context.behaviour, operation, response.status) ?? {};
  const { retryDelay } = context.options;
  if (!retry || attemptsByAdvice(progress) > retry.times) return undefined;
  if ((retryAfter(response.headers) ?? 0) * 1000 > retryDelay) return undefined;
  return () => wait(retryDelay, deadline.signal);
}

/** Whether to send the request again, and how to rest before. Undefined if the answer is to be taken as it is. */
export function restBeforeRepeating(
  call: Call,
  response: Response,
  deadline: Deadline,
  progress: Progress,
): Rest | undefined {
  if (isSuccess(response, call.operation)) return undefined;
  const isBeyondQuota = beyondQuota(call.context.behaviour, response.status).length > 0;
  return (isBeyondQuota ? holdBack : followAdvice)(call, response, deadline, progress);
}
