import type { QuotaBehaviour } from "../behaviour.ts";
import type { QuotaUsage } from "./client-quota.ts";
import { dailyTime } from "./daily-time.ts";

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
  /** What the client has counted itself. */
  readonly usage: readonly QuotaUsage[];
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

function inHours(left: number | undefined): string {
  if (left === undefined) return "";
  return `, in ${left < HOUR ? "less than an hour" : `about ${Math.round(left / HOUR)} h`}`;
}

function renewal({ per, resets }: QuotaBehaviour, now: number): string | undefined {
  if (!resets) return undefined;
  const { at, zone } = resets;
  const next = dailyTime(at, zone)?.(now);
  const hours = inHours(next && next - now);
  return `If it is the quota of the ${per} that is used up, it starts again at ${at} (${zone})${hours}.`;
}

function ownPart({ quotas, usage }: QuotaFacts): string | undefined {
  const day = quotas.some(({ resets }) => resets) && usage.find(({ resetsAt }) => resetsAt);
  if (!day) return undefined;
  return `Since it last did, this client has sent ${day.used} request${day.used === 1 ? "" : "s"}.`;
}

/** What to do about a quota that is used up, or undefined where there is nothing to say. */
export function quotaAdvice(facts: QuotaFacts): string | undefined {
  const renewals = facts.quotas.map((quota) => renewal(quota, facts.now));
  return (
    [patience(facts), sharing(facts), ...renewals, ownPart(facts)].filter(Boolean).join(" ") || undefined
  );
}
