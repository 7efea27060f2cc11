import type { QuotaBehaviour } from "../behaviour.ts";
import { timeUntil } from "./time-until.ts";

/** What there is to say about a request that was one too many. */
export interface QuotaFacts {
  readonly title: string;
  /** The quotas of which one is used up. */
  readonly quotas: readonly QuotaBehaviour[];
  /** How often the request was sent again. */
  readonly refusals: number;
  /** Milliseconds that the call held back for that. */
  readonly heldBack: number;
  readonly now: number;
}

const HOUR = 3_600_000;

function patience({ refusals, heldBack }: QuotaFacts): string | undefined {
  if (refusals === 0) return undefined;
  const often = refusals === 1 ? "once" : `${refusals} times`;
  return `The client has sent it again ${often}, holding back for ${heldBack / 1000} s in all.`;
}

function sharing({ title, quotas }: QuotaFacts): string | undefined {
  const scope = quotas.map((quota) => quota.scope).find((shared) => shared !== "key");
  return scope && `${title} counts all requests of the ${scope} together, also those of other programs.`;
}

function renewal({ per, resets }: QuotaBehaviour, now: number): string | undefined {
  if (!resets) return undefined;
  const { at, zone } = resets;
  const left = timeUntil(at, zone, now);
  const hours =
    left === undefined
      ? ""
      : `, in ${left < HOUR ? "less than an hour" : `about ${Math.round(left / HOUR)} h`}`;
  return `If it is the quota of the ${per} that is used up, it starts again at ${at} (${zone})${hours}.`;
}

/** What to do about a quota that is used up, or undefined where there is nothing to say. */
export function quotaAdvice(facts: QuotaFacts): string | undefined {
  const renewals = facts.quotas.map((quota) => renewal(quota, facts.now));
  return [patience(facts), sharing(facts), ...renewals].filter(Boolean).join(" ") || undefined;
}
