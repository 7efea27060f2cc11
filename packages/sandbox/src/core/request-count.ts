import { DailyCount, type Reset } from "./daily-count.ts";
import { RollingCount } from "./rolling-count.ts";

/** The requests of one time. */
export interface RequestCount {
  /** How many were made in the time that ends now. */
  readonly made: (now: number) => number;
  readonly add: (now: number) => void;
}

const SPANS = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** A day of which nobody says when it begins does so at midnight UTC, which is assumed. */
const MIDNIGHT: Reset = { at: "00:00", zone: "UTC" };

/** Counts the requests of the last second, minute or hour, or those of the day. */
export function createRequestCount(per: keyof typeof SPANS | "day", reset: Reset = MIDNIGHT): RequestCount {
  return per === "day" ? new DailyCount(reset) : new RollingCount(SPANS[per]);
}
