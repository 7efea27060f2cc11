import type { OperationBehaviour, VendorBehaviour } from "../behaviour.ts";
import { beyondQuota } from "../quota/beyond-quota.ts";
import { errorBehaviour } from "../response/error-behaviour.ts";
import type { Again, Cause } from "./again.ts";
import { isTransient } from "./is-transient.ts";
import { jitteredPause } from "./pause.ts";

/** What an attempt brought that was no success: the head of a refusal, or nothing, since none came in time or whole. */
export type Setback = { readonly status: number; readonly retryAfter: number | undefined } | "nothing";

/** What counts for the decision beside the setback itself. */
export interface CallFacts {
  readonly behaviour: VendorBehaviour;
  readonly operation: OperationBehaviour;
  readonly isRepeatable: boolean;
  /** How often the call may be sent again because it is repeatable. */
  readonly retries: number;
  readonly retryDelay: number;
  /** How often it was sent again already, by cause. */
  readonly repetitions: Readonly<Record<Cause, number>>;
  /** Milliseconds that the call has left. */
  readonly timeLeft: number;
  /** Gives a number from 0 to less than 1. */
  readonly random: () => number;
}

/** Either the request is sent again, or what the attempt brought is taken as it is. */
export type Next = Again | "take" | "take, since it must not be done twice";

type Refusal = Exclude<Setback, "nothing">;

/** How often a request is sent again that the vendor refused for its quota. */
const MOST_REFUSALS = 3;

const inMilliseconds = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1000;

/** A pause that the call has no time for is not begun: the setback says more than the end of the time would. */
function ifInTime(again: Again, { timeLeft }: CallFacts): Next {
  return again.pause > timeLeft ? "take" : again;
}

/** Such a request was not carried out, so it is sent again whatever its effect. */
function afterQuota({ retryAfter }: Refusal, facts: CallFacts): Next {
  const { retryDelay, repetitions } = facts;
  if (repetitions.quota === MOST_REFUSALS) return "take";
  const pause = inMilliseconds(retryAfter) ?? retryDelay * 2 ** repetitions.quota;
  return ifInTime({ cause: "quota", pause }, facts);
}

/**
 * The vendor's own advice counts for every operation it is given for, also one that creates. A `Retry-After` that asks for
 * more patience than the client has outranks it.
 */
function afterAdvice({ retryAfter = 0 }: Refusal, times: number, facts: CallFacts): Next {
  const { retryDelay, repetitions } = facts;
  if (repetitions.advice >= times || retryAfter * 1000 > retryDelay) return "take";
  return { cause: "advice", pause: retryDelay };
}

/** What may be done twice is sent again, if it can be hoped to fare better. */
function byEffect(retryAfter: number | undefined, facts: CallFacts): Next {
  const { isRepeatable, retries, retryDelay, repetitions, random } = facts;
  if (!isRepeatable) return "take, since it must not be done twice";
  if (repetitions.effect >= retries) return "take";
  const pause = inMilliseconds(retryAfter) ?? jitteredPause(retryDelay, repetitions.effect, random());
  return ifInTime({ cause: "effect", pause }, facts);
}

/** Decides what to do after an attempt that was no success. */
export function whatNext(setback: Setback, facts: CallFacts): Next {
  if (setback === "nothing") return byEffect(undefined, facts);
  const { behaviour, operation } = facts;
  const { status, retryAfter } = setback;
  if (beyondQuota(behaviour, status).length > 0) return afterQuota(setback, facts);
  const advice = errorBehaviour(behaviour, operation, status)?.retry;
  if (advice) return afterAdvice(setback, advice.times, facts);
  return isTransient(behaviour, operation, status) ? byEffect(retryAfter, facts) : "take";
}
