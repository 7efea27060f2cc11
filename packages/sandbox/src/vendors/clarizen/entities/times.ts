/** A time as the vendor writes it has no zone. The organization's clock is taken to show UTC. */
const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::(\d{2}(?:\.\d+)?))?(Z|[+-]\d{2}:?\d{2})?)?$/i;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Milliseconds since 1970 began; nothing for what is no date or time. */
export function readTime(text: string): number | undefined {
  const found = TIME.exec(text.trim());
  if (!found) return undefined;
  const [, day = "", minutes = "00:00", seconds = "00", zone = "Z"] = found;
  const time = Date.parse(`${day}T${minutes}:${milliseconds(seconds)}${withColon(zone.toUpperCase())}`);
  // What is no date of the calendar, such as the 31st of February, is moved to another by some parsers.
  const isDate = new Date(`${day}T00:00Z`).getUTCDate() === Number(day.slice(-2));
  return Number.isNaN(time) || !isDate ? undefined : time;
}

/** Whether a text says only which day, in a form that `readTime` reads. */
export function isDayOnly(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text.trim());
}

/** With seven digits of a second, such as `2014-11-03T08:00:00.0000000`. */
export function writeTime(time: number): string {
  return new Date(time).toISOString().replace(/Z$/, "0000");
}

/** The midnight with which a day begins. */
export function startOfDay(time: number): number {
  return Math.floor(time / DAY) * DAY;
}

function milliseconds(seconds: string): string {
  const [whole = "00", fraction = ""] = seconds.split(".");
  return `${whole}.${fraction.slice(0, 3).padEnd(3, "0")}`;
}

function withColon(zone: string): string {
  return zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
}
