import type { Call, Progress } from "../call.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { FailureEvent } from "../hooks/hooks.ts";
import { watchAttempt } from "../hooks/watch-attempt.ts";
import type { Turn } from "../quota/turns.ts";
import type { DraftRequest } from "../request/draft-request.ts";
import { isRepeatable } from "../request/is-repeatable.ts";
import { discardBody } from "../response/discard-body.ts";
import { isSuccess } from "../response/is-success.ts";
import type { Again } from "./again.ts";
import { startDeadline, type Deadline } from "./deadline.ts";
import { follow } from "./follow.ts";
import { readWhole, type Answer } from "./read-whole.ts";
import { retryAfter } from "./retry-after.ts";
import { whatNext, type Setback } from "./what-next.ts";

/** The time that an attempt has: its own, within that of the call, or all that the call has left. */
function limitOf({ attemptTimeout, context }: Call, deadline: Deadline): Deadline {
  if (attemptTimeout === undefined) return deadline;
  return startDeadline(context.options.clock, attemptTimeout, deadline.signal);
}

/** Whether the request is to be sent again, which also notes for the caller if it could have been. */
function judge(call: Call, deadline: Deadline, progress: Progress, setback: Setback): Again | undefined {
  const { behaviour, options } = call.context;
  const next = whatNext(setback, {
    behaviour,
    operation: call.operation,
    isRepeatable: isRepeatable(call),
    retries: call.retries,
    retryDelay: options.retryDelay,
    repetitions: progress.repetitions,
    timeLeft: deadline.left(),
    random: () => options.clock.random(),
  });
  progress.isOnceOnly = next === "take, since it must not be done twice";
  return typeof next === "string" ? undefined : next;
}

function judgeHead(
  call: Call,
  deadline: Deadline,
  progress: Progress,
  response: Response,
): Again | undefined {
  const { status, headers } = response;
  if (isSuccess(response, call.operation)) return undefined;
  const setback = { status, retryAfter: retryAfter(headers, call.context.options.clock.now()) };
  return judge(call, deadline, progress, setback);
}

/** Why an attempt brought no answer. */
function reasonOf(thrown: unknown, deadline: Deadline, limit: Deadline): FailureEvent["reason"] {
  if (deadline.endedBy() === "caller") return "aborted";
  if (limit.signal.aborted) return "timeout";
  return UsageError.isInstance(thrown) ? "usage" : "network";
}

/**
 * Sends the request once and reads the answer, unless it is to be sent again: then the answer's body is let go unread. Rejects
 * if no answer can be had, and at the end of the call's time.
 */
export async function attempt(
  call: Call,
  draft: DraftRequest,
  deadline: Deadline,
  progress: Progress,
  turn: Turn,
): Promise<Answer | Again> {
  const limit = limitOf(call, deadline);
  const make = (): Request => draft.make(limit.signal);
  const request = make();
  progress.attempts += 1;
  const watch = watchAttempt(call, progress, request);
  try {
    const sending = follow(call.context.options.fetch, request, make, call.operation);
    const response = await limit.race(sending).finally(() => {
      turn.end();
    });
    progress.response = response;
    const again = judgeHead(call, deadline, progress, response);
    const outcome = again ?? (await limit.race(readWhole(call, progress, response)));
    if (again) discardBody(response);
    watch.answered(response, again);
    return outcome;
  } catch (thrown) {
    const reason = reasonOf(thrown, deadline, limit);
    progress.isLate = reason === "timeout";
    const isEnd = deadline.signal.aborted || reason === "usage";
    const again = isEnd ? undefined : judge(call, deadline, progress, "nothing");
    watch.failed(reason, thrown, again);
    if (!again) throw thrown;
    return again;
  } finally {
    if (limit !== deadline) limit.release();
  }
}
