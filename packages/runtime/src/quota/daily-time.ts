const MINUTE = 60_000;
const DAY = 24 * 60;

/** Reads the minutes of the day that a zone's clock shows. */
function clockOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    hourCycle: "h23",
    hour: "numeric",
    minute: "numeric",
  });
  return (instant) => {
    const parts = format.formatToParts(instant);
    const read = (type: "hour" | "minute"): number => Number(parts.find((part) => part.type === type)?.value);
    return read("hour") * 60 + read("minute");
  };
}

function readMinutes(at: string): number {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  return hours * 60 + minutes;
}

/**
 * What finds the instant, in milliseconds since 1970, at which a zone's clock next shows a time of day. In a night in which the
 * clock leaves that time out, it is the instant at which it does so. Undefined where the platform does not know the zone.
 * @param at such as `00:00`
 */
export function dailyTime(at: string, zone: string): ((now: number) => number) | undefined {
  const wanted = readMinutes(at);
  try {
    const minutesAt = clockOf(zone);
    return (now) => {
      const minute = now - (now % MINUTE);
      const guess = minute + ((wanted - minutesAt(minute) + DAY) % DAY || DAY) * MINUTE;
      // Where the clocks change in between, the guess is off by as much as they do.
      const off = ((minutesAt(guess) - wanted + 1.5 * DAY) % DAY) - DAY / 2;
      const found = guess - off * MINUTE;
      return minutesAt(found) === wanted ? found : guess;
    };
  } catch {
    return undefined;
  }
}
