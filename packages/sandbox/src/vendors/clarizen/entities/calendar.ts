import type { CalendarException } from "@clade/clarizen";
import type { World } from "../../../core/world.ts";
import { entities, type EntityRow } from "../tables.ts";
import { textIn } from "./text-in.ts";
import { DAY, readTime, startOfDay, writeTime } from "./times.ts";
import { HOURS_A_DAY, isWorkingDay } from "./working-time.ts";

/** The exceptions that hold for a user, or without one for the organization, and meet a range of days. */
export function exceptionsOf(world: World, calendar: string, from: number, to: number): EntityRow[] {
  return entities(world)
    .by("type", "ResourceCalendarExceptionAbsolute")
    .filter(({ values }) => values["EventCalendar"] === calendar)
    .filter((exception) => startOf(exception) <= to && endOf(exception) >= from);
}

/** The days of an exception, as far as they lie in a range. */
export function daysOf(exception: EntityRow, from: number, to: number): number[] {
  const first = Math.max(startOfDay(startOf(exception)), from);
  const last = Math.min(startOfDay(endOf(exception)), to);
  return Array.from({ length: Math.max(0, (last - first) / DAY + 1) }, (_, index) => first + index * DAY);
}

/** The hours that are to be worked on a day, with the exceptions that hold for it, the later before the earlier. */
export function expectedHours(day: number, exceptions: readonly EntityRow[]): number {
  const exception = exceptions.findLast((one) => daysOf(one, day, day).length > 0);
  if (!exception) return isWorkingDay(day) ? HOURS_A_DAY : 0;
  const { WorkingDay: isWorking, AllDay: isAllDay, StartHour: start, EndHour: end } = exception.values;
  const hours = typeof start === "number" && typeof end === "number" ? Math.max(0, end - start) : HOURS_A_DAY;
  if (isWorking === true) return isAllDay === false ? hours : HOURS_A_DAY;
  const off = isAllDay === false ? hours : HOURS_A_DAY;
  return isWorkingDay(day) ? Math.max(0, HOURS_A_DAY - off) : 0;
}

export function describeException({ id, values }: EntityRow): CalendarException {
  const { Name: name, ExternalID: own, WorkingDay, AllDay, StartHour, EndHour, ExceptionType } = values;
  return {
    id,
    ...(typeof name === "string" && { name }),
    ...(typeof own === "string" && { externalID: own }),
    workingDay: WorkingDay === true,
    allDay: AllDay !== false,
    startDate: textIn(values, "StartDate"),
    endDate: textIn(values, "EndDate"),
    ...(typeof ExceptionType === "string" && { exceptionType: { id: ExceptionType } }),
    eventCalendar: { id: textIn(values, "EventCalendar") },
    ...(typeof StartHour === "number" && { startHour: StartHour }),
    ...(typeof EndHour === "number" && { endHour: EndHour }),
  };
}

/** A day as the answers about calendars write it. */
export function writeDay(day: number): string {
  return writeTime(startOfDay(day));
}

function startOf({ values }: EntityRow): number {
  return readTime(textIn(values, "StartDate")) ?? Infinity;
}

function endOf({ values }: EntityRow): number {
  return readTime(textIn(values, "EndDate")) ?? -Infinity;
}
