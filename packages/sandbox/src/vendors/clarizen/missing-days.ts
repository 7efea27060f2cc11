import type { Duration, MissingTimesheet } from "@clade/clarizen";
import type { World } from "../../core/world.ts";
import { exceptionsOf, expectedHours, writeDay } from "./entities/calendar.ts";
import { referringTo } from "./entities/referring-to.ts";
import { textIn } from "./entities/text-in.ts";
import { DAY, readTime } from "./entities/times.ts";
import { hoursOf } from "./entities/working-time.ts";
import { ORGANIZATION } from "./identify.ts";
import type { EntityRow } from "./tables.ts";

/** From a day on, and before another. */
export interface DayRange {
  readonly from: number;
  readonly before: number;
}

/** Timesheets in these states count; one that is not submitted is as good as missing. */
const COUNTING = new Set<unknown>(["/State/Pending Approval", "/State/Approved"]);

/**
 * The days on which a user reported fewer hours than the calendar expects.
 * @param tolerance how many minutes of a day may be missing
 */
export function missingDays(
  world: World,
  user: EntityRow,
  range: DayRange,
  tolerance: number,
): MissingTimesheet[] {
  const { from, before } = expectedRange(user, range);
  const calendars = [`/Organization/${ORGANIZATION}`, user.id];
  const exceptions = calendars.flatMap((calendar) => exceptionsOf(world, calendar, from, before));
  const reported = reportedHours(world, user);
  const missing: MissingTimesheet[] = [];
  for (let day = from; day < before; day += DAY) {
    const date = writeDay(day);
    const workingHours = expectedHours(day, exceptions);
    const hours = reported.get(date) ?? 0;
    const missingHours = Math.max(0, workingHours - hours);
    if (missingHours * 60 > tolerance)
      missing.push({ date, workingHours, reportedHours: hours, missingHours });
  }
  return missing;
}

/** Of some users timesheets are expected from a day on only, and until another they are complete. */
function expectedRange({ values }: EntityRow, { from, before }: DayRange): DayRange {
  const expected = readTime(textIn(values, "TimesheetsExpectedFrom")) ?? from;
  const complete = readTime(textIn(values, "TimesheetsCompleteUntil"));
  return { from: Math.max(from, expected, complete === undefined ? from : complete + DAY), before };
}

/** By day. */
function reportedHours(world: World, { id }: EntityRow): Map<string, number> {
  const hours = new Map<string, number>();
  for (const { values } of referringTo(world, "Timesheet", "ReportedBy", id)) {
    if (!COUNTING.has(values["State"])) continue;
    const day = textIn(values, "ReportedDate");
    hours.set(day, (hours.get(day) ?? 0) + hoursOf(values["Duration"] as Duration));
  }
  return hours;
}
