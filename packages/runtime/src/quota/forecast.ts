import type { Clock } from "../clock/clock.ts";
import type { Day } from "./day.ts";
import type { Gate } from "./gate.ts";

/** How long a number of requests takes. */
export interface QuotaForecast {
  readonly requests: number;
  /**
   * Milliseconds from now until the last is sent, were every answer to come at once. What the vendor needs to answer is to be
   * added once for each burst.
   */
  readonly milliseconds: number;
  /** When the first is sent. Later than now where quotas are used up or other calls of the client wait. */
  readonly startsAt: Date;
  /** When the last is sent. */
  readonly endsAt: Date;
  /** Over how many of the vendor's days that goes, where the vendor or the caller counts by the day. */
  readonly days?: number;
}

/** What a client's requests have to pass. */
export interface Passage {
  readonly clock: Clock;
  readonly gate: Gate;
  readonly day: Day | undefined;
  /** How many wait before it. */
  readonly waiting: number;
}

/**
 * Sends so many requests through a copy of gate and day, by a clock that jumps to when the next may be sent. Whoever is beyond the
 * day's number is taken to wait for the next.
 */
export function forecast({ clock, waiting, ...passage }: Passage, requests: number): QuotaForecast {
  const now = clock.now();
  // Whole milliseconds, as timers go: fractions would add up.
  const elapsed = Math.ceil(clock.elapsed());
  let passed = 0;
  const gate = passage.gate.copy({ elapsed: () => elapsed + passed });
  const day = passage.day?.copy();
  const delay = (): number => Math.max(gate.delay(), (day?.freeAt(now + passed) ?? 0) - now - passed);
  /** Sends what may go at once, as soon as any may. */
  const send = (most: number): number => {
    passed += Math.ceil(delay());
    const size = Math.min(most, gate.room(), day?.room(now + passed) ?? Infinity);
    gate.pass(size)();
    day?.take(now + passed, size);
    return size;
  };
  let startsAt = now;
  let dayEnd = -Infinity;
  let days = 0;

  // Those who wait when the day is used up are refused.
  for (let left = waiting; left > 0 && !day?.usedUp(now + passed);) left -= send(left);
  for (let left = requests; left > 0;) {
    const isFirst = left === requests;
    left -= send(left);
    if (isFirst) startsAt = now + passed;
    if (!day || now + passed < dayEnd) continue;
    days += 1;
    dayEnd = day.endsAt(now + passed);
  }

  const milliseconds = requests > 0 ? passed : 0;
  return {
    requests,
    milliseconds,
    startsAt: new Date(startsAt),
    endsAt: new Date(now + milliseconds),
    ...(day && { days }),
  };
}
