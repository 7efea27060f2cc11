import type { Call, Progress } from "../call.ts";
import type { Admission, SessionUse } from "../credentials/admission.ts";
import type { Answer } from "../exchange/read-whole.ts";
import { isRepeatable } from "../request/is-repeatable.ts";
import { readRefusal } from "../response/read-refusal.ts";

function saysThatSessionEnded({ context, operation }: Call, answer: Answer): boolean {
  const endedBy = context.behaviour.session?.endedBy;
  if (endedBy === undefined || !("refusal" in answer)) return false;
  return readRefusal(context.behaviour, operation, answer.response, answer.refusal).code === endedBy;
}

/**
 * Tells a session what the vendor answered in it. Gives the session if it has ended and the call is to be sent again in the
 * next one: once, and only where that can do no harm.
 */
export function sessionToRenew(
  call: Call,
  { session }: Admission,
  answer: Answer,
  progress: Progress,
): SessionUse | undefined {
  if (!session) return undefined;
  if (!saysThatSessionEnded(call, answer)) {
    session.note();
    return undefined;
  }
  const mayOpenAnother = session.end();
  if (!mayOpenAnother || progress.session) return undefined;
  progress.isOnceOnly = !isRepeatable(call);
  progress.session = progress.isOnceOnly ? "lost" : "renewed";
  return progress.isOnceOnly ? undefined : session;
}
