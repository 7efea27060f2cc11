import type { Bundle } from "@clade/bundle/document";
import type { Caller } from "./caller.ts";
import { createRequestCount, type RequestCount } from "./request-count.ts";

/** A quota as the spec writes it. */
export type Quota = NonNullable<Bundle["x-quota"]>[number];

/** Counts requests by the vendor's quotas. It lives as long as the process: a count is nothing to keep. */
export class QuotaMeter {
  readonly #quotas: readonly Quota[];
  readonly #counts = new Map<string, RequestCount>();

  constructor(bundle: Bundle) {
    this.#quotas = bundle["x-quota"] ?? [];
  }

  /**
   * Counts a request of a caller.
   * @param now milliseconds since 1970 began
   * @returns the quota that it is beyond; such a request is not carried out, and not counted either
   */
  count(caller: Caller, now: number): Quota | undefined {
    const counted = this.#quotas.flatMap((quota, index) => this.#countsOf(quota, String(index), caller));
    const beyond = counted.find(({ count, most }) => count.made(now) >= most);
    if (beyond) return beyond.quota;
    for (const { count } of counted) count.add(now);
    return undefined;
  }

  /** Forgets all counts. */
  reset(): void {
    this.#counts.clear();
  }

  /** That of the caller's scope, and where all scopes together have a bound, that of all. */
  #countsOf(
    quota: Quota,
    key: string,
    caller: Caller,
  ): { quota: Quota; most: number; count: RequestCount }[] {
    const most = quota.requests ?? caller.allowances?.[quota.per];
    const own =
      most === undefined
        ? []
        : [{ quota, most, count: this.#count(`${key} ${caller.scopes?.[quota.scope] ?? ""}`, quota) }];
    return quota.ceiling === undefined
      ? own
      : [...own, { quota, most: quota.ceiling, count: this.#count(key, quota) }];
  }

  #count(key: string, quota: Quota): RequestCount {
    const known = this.#counts.get(key);
    if (known) return known;
    const count = createRequestCount(quota.per, quota.resets);
    this.#counts.set(key, count);
    return count;
  }
}
