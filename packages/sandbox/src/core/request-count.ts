const SPANS = { second: 1000, minute: 60_000, hour: 3_600_000 };

/** When a daily count starts again. */
interface Reset {
  /** Time of day, such as `00:00`. */
  readonly at: string;
  /** The IANA time zone of that clock. */
  readonly zone: string;
}

/**
 * The requests of one time: of the last second, minute or hour, whenever one asks, or of the day, which begins when the vendor
 * says. A day of which nobody says when it begins does so at midnight UTC, which is assumed.
 */
export class RequestCount {
  readonly #span: number | undefined;
  readonly #reset: Reset;
  #times: number[] = [];
  #day = "";

  constructor(per: keyof typeof SPANS | "day", reset: Reset = { at: "00:00", zone: "UTC" }) {
    this.#span = per === "day" ? undefined : SPANS[per];
    this.#reset = reset;
  }

  /** How many were made in the time that ends now. */
  made(now: number): number {
    if (this.#span === undefined) this.#startDay(now);
    else this.#forget(now - this.#span);
    return this.#times.length;
  }

  add(now: number): void {
    this.#times.push(now);
  }

  #forget(until: number): void {
    const first = this.#times.findIndex((time) => time > until);
    this.#times = first === -1 ? [] : this.#times.slice(first);
  }

  #startDay(now: number): void {
    const day = dayOf(now, this.#reset);
    if (day === this.#day) return;
    this.#day = day;
    this.#times = [];
  }
}

/** The date on which the count that holds now began, by the clock of its zone. */
function dayOf(now: number, { at, zone }: Reset): string {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  const sinceBegin = (hours * 60 + minutes) * 60_000;
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(now - sinceBegin);
}
