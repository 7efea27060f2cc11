import type { Duration } from "@clade/clarizen";
import { DAY, HOUR, MINUTE, startOfDay } from "./times.ts";

/** The organization's working day, in hours since midnight. */
export const WORKING_DAY = { start: 8, end: 16 };
export const HOURS_A_DAY = WORKING_DAY.end - WORKING_DAY.start;
export const DAYS_A_WEEK = 5;
export const DAYS_A_MONTH = 20;

const HOURS: Readonly<Record<Duration["unit"], number>> = {
  Minutes: 1 / 60,
  Hours: 1,
  Days: HOURS_A_DAY,
  Weeks: DAYS_A_WEEK * HOURS_A_DAY,
  Months: DAYS_A_MONTH * HOURS_A_DAY,
};

/** Whether a day is one from Monday to Friday. */
export function isWorkingDay(time: number): boolean {
  const weekDay = new Date(time).getUTCDay();
  return weekDay !== 0 && weekDay !== 6;
}

/** The working hours in a duration. */
export function hoursOf({ unit, value }: Duration): number {
  return value * HOURS[unit];
}

/** The working days between two times, as the vendor computes a duration. */
export function durationBetween(start: number, due: number): Duration {
  let hours = 0;
  for (let day = startOfDay(start); day < due; day += DAY) {
    if (isWorkingDay(day)) hours += hoursWithin(day, start, due);
  }
  return { unit: "Days", value: round(hours / HOURS_A_DAY), durationType: "Default" };
}

/** When so many working hours have passed since a time. None at all have passed at once. */
export function afterWork(start: number, hours: number): number {
  let left = hours;
  if (left <= 0) return start;
  for (let day = startOfDay(start); ; day += DAY) {
    const open = isWorkingDay(day) ? hoursWithin(day, start, day + DAY) : 0;
    if (open >= left) return day + WORKING_DAY.end * HOUR - (open - left) * HOUR;
    left = left - open;
  }
}

/** When work must start for so many working hours to have passed by a time. */
export function beforeWork(due: number, hours: number): number {
  let left = hours;
  if (left <= 0) return due;
  for (let day = startOfDay(due); ; day -= DAY) {
    const open = isWorkingDay(day) ? hoursWithin(day, day, due) : 0;
    if (open >= left) return day + WORKING_DAY.start * HOUR + (open - left) * HOUR;
    left = left - open;
  }
}

/** The working hours of a day that lie between two times. */
function hoursWithin(day: number, start: number, due: number): number {
  const from = Math.max(start, day + WORKING_DAY.start * HOUR);
  const until = Math.min(due, day + WORKING_DAY.end * HOUR);
  return Math.max(0, until - from) / HOUR;
}

/** Free of what binary fractions leave behind, to a minute of a working day. */
function round(days: number): number {
  const minutes = (HOURS_A_DAY * HOUR) / MINUTE;
  return Math.round(days * minutes * 1000) / (minutes * 1000);
}
