import type { DayInformation, operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { daysOf, describeException, exceptionsOf, writeDay } from "../entities/calendar.ts";
import { requireEntity } from "../entities/find-entity.ts";
import { readTime, startOfDay } from "../entities/times.ts";
import { DAYS_A_MONTH, DAYS_A_WEEK, HOURS_A_DAY, WORKING_DAY } from "../entities/working-time.ts";
import { ORGANIZATION } from "../identify.ts";
import { missingDays } from "../missing-days.ts";

const HOURS = { startHour: WORKING_DAY.start, endHour: WORKING_DAY.end };
const workingDay: DayInformation = { isWorkingDay: true, totalWorkingHours: HOURS_A_DAY, ...HOURS };
const freeDay: DayInformation = { isWorkingDay: false, totalWorkingHours: 0, ...HOURS };

export const calendars: Handlers<operations> = {
  getCalendarInfo: (call) => {
    calendarOf(call, call.query.userId);
    return {
      status: 200,
      body: {
        weekStartsOn: "Monday",
        weekDayInformation: Array.from({ length: 7 }, (_, index) =>
          index < DAYS_A_WEEK ? workingDay : freeDay,
        ),
        defaultWorkingDay: workingDay,
        workingDaysPerMonth: DAYS_A_MONTH,
      },
    };
  },

  listCalendarExceptions: (call) => {
    const { entityId, fromDate, toDate } = call.query;
    const [from, to] = [dayOf(fromDate), dayOf(toDate)];
    const exceptions = exceptionsOf(call, calendarOf(call, entityId), from, to);
    const exceptionDates = exceptions.flatMap((exception) =>
      daysOf(exception, from, to).map((day) => ({
        date: writeDay(day),
        calendarExceptionId: exception.id,
      })),
    );
    return {
      status: 200,
      body: { calendarExceptions: exceptions.map(describeException), exceptionDates },
    };
  },

  listMissingTimesheets: (call) => {
    const { user, startDate, endDate, tolerance = 5 } = call.query;
    const range = { from: dayOf(startDate), before: dayOf(endDate) };
    const missingTimesheets = missingDays(call, requireEntity(call, user), range, tolerance);
    return { status: 200, body: { missingTimesheets } };
  },
};

/** The id of whom a calendar belongs to. */
function calendarOf(world: World, id: string = `/Organization/${ORGANIZATION}`): string {
  return requireEntity(world, id).id;
}

function dayOf(text: string): number {
  return startOfDay(readTime(text) ?? refuse(500, "invalidArgument"));
}
