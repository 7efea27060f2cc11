/** When a daily count starts again. */
export interface Reset {
  /** Time of day, such as `00:00`. */
  readonly at: string;
  /** The IANA time zone of that clock. */
  readonly zone: string;
}

/** The requests of a day, which begins when the vendor says. */
export class DailyCount {
  readonly #reset: Reset;
  #day = "";
  #made = 0;

  constructor(reset: Reset) {
    this.#reset = reset;
  }

  made(now: number): number {
    const day = dayOf(now, this.#reset);
    if (day !== this.#day) this.#made = 0;
    this.#day = day;
    return this.#made;
  }

  add(now: number): void {
    this.#made = this.made(now) + 1;
  }
}

/** By time zone: one takes longer to make than a request to answer. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The date on which the count that holds now began, by the clock of its zone. */
function dayOf(now: number, { at, zone }: Reset): string {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  const sinceBegin = (hours * 60 + minutes) * 60_000;
  const format = formats.get(zone) ?? new Intl.DateTimeFormat("en-CA", { timeZone: zone });
  formats.set(zone, format);
  return format.format(now - sinceBegin);
}
