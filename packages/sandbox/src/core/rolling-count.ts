/** The requests of so many milliseconds, whenever one asks. */
export class RollingCount {
  readonly #span: number;
  /** When each was made. */
  readonly #times: number[] = [];

  constructor(span: number) {
    this.#span = span;
  }

  made(now: number): number {
    const first = this.#times.findIndex((time) => time > now - this.#span);
    this.#times.splice(0, first === -1 ? this.#times.length : first);
    return this.#times.length;
  }

  add(now: number): void {
    this.#times.push(now);
  }
}
