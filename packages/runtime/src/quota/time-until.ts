const MINUTE = 60_000;
const DAY = 24 * 60;

/** Minutes of the day that a zone's clock shows. */
function clockMinutes(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    hour: "numeric",
    minute: "numeric",
  });
  const parts = format.formatToParts(instant);
  const read = (type: "hour" | "minute"): number => Number(parts.find((part) => part.type === type)?.value);
  return read("hour") * 60 + read("minute");
}

/**
 * Milliseconds until a zone's clock next shows a time of day, to the minute. Undefined where the platform does not know
 * the zone.
 * @param at such as `00:00`
 */
export function timeUntil(at: string, zone: string, now: number): number | undefined {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  const wanted = hours * 60 + minutes;
  try {
    const ahead = (wanted - clockMinutes(now, zone) + DAY) % DAY || DAY;
    const guess = now + ahead * MINUTE;
    // Where the clocks change in between, the guess is off by as much as they do.
    const off = (clockMinutes(guess, zone) - wanted + 1.5 * DAY) % DAY;
    return (ahead - (off - DAY / 2)) * MINUTE;
  } catch {
    return undefined;
  }
}
