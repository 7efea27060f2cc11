import type { Call, Progress } from "../call.ts";
import type { SessionUse } from "../credentials/admission.ts";
import { errorContext } from "../errors/error-context.ts";
import { QuotaError } from "../errors/quota-error.ts";
import type { TakeTurn, Turn } from "../quota/turns.ts";
import type { DraftRequest } from "../request/draft-request.ts";
import type { Again } from "./again.ts";
import { attempt } from "./attempt.ts";
import type { Deadline } from "./deadline.ts";
import type { Answer } from "./read-whole.ts";
import { wait } from "./wait.ts";

/** Waits for the call's turn. The time until then is not the call's own, and its session may end in it. */
async function waitForTurn(
  deadline: Deadline,
  takeTurn: TakeTurn,
  session: SessionUse | undefined,
): Promise<Turn> {
  deadline.pause();
  const turn = await takeTurn(deadline.signal, session?.isOver);
  deadline.resume();
  return turn;
}

/** Rests before the request is sent again; after a refusal for the quota, all calls of the client hold back with it. */
async function rest(
  { context }: Call,
  { cause, pause }: Again,
  deadline: Deadline,
  progress: Progress,
): Promise<void> {
  progress.repetitions[cause] += 1;
  if (cause === "quota") {
    progress.heldBack += pause;
    deadline.spend(pause);
    context.turns.holdBack(pause);
  } else await wait(context.options.clock, pause, deadline.signal);
  deadline.signal.throwIfAborted();
  delete progress.response;
}

/**
 * Sends the request in its turn and reads the answer, as often as the vendor's quota, its advice and the operation's effect
 * let it. Rejects if no answer can be had. Undefined if the session was over before the request could be sent.
 */
export async function exchange(
  call: Call,
  draft: DraftRequest,
  deadline: Deadline,
  progress: Progress,
  session?: SessionUse,
): Promise<Answer | undefined> {
  const takeTurn = call.context.turns.enter();
  for (;;) {
    const turn = await waitForTurn(deadline, takeTurn, session);
    if (turn.isInVain) return undefined;
    if (turn.usedUp) throw new QuotaError(errorContext(call, progress), turn.usedUp);
    const outcome = await attempt(call, draft, deadline, progress, turn);
    if ("response" in outcome) return outcome;
    await rest(call, outcome, deadline, progress);
  }
}
