import type { ErrorBehaviour } from "../behaviour.ts";

/** What there is to say about trying again after the last answer. */
export interface RetryFacts {
  readonly title: string;
  readonly retry: ErrorBehaviour["retry"];
  /** How often that advice was followed. */
  readonly repetitions: number;
  readonly retryAfter: number | undefined;
}

const often = (times: number): string => (times === 1 ? "once" : `${times} times`);

function vendorAdvice({ title, retry, repetitions }: RetryFacts): string | undefined {
  if (!retry || repetitions < retry.times) return undefined;
  const limit = `${title} asks to try again ${often(retry.times)} at most`;
  return retry.then === "back-off"
    ? `${limit} and then to back off: leave it alone for now.`
    : `${limit}, which has been done.`;
}

/** The vendor's advice in words, or undefined if it gives none. */
export function retryAdvice(facts: RetryFacts): string | undefined {
  const { retryAfter } = facts;
  const pause = retryAfter === undefined ? undefined : `Wait ${retryAfter} s before trying again.`;
  return [vendorAdvice(facts), pause].filter(Boolean).join(" ") || undefined;
}
