import type { Duration, EntityFieldValue } from "@clade/clarizen";
import { hoursOf } from "../../entities/working-time.ts";
import type { StoredValue } from "../entity-source.ts";
import { durationOf, isDuration } from "../values/duration.ts";
import { isMoney } from "../values/money.ts";

/** Adds up numbers, durations or money. */
export class Sum {
  #total = 0;
  #count = 0;
  /** The units of the durations, or the currencies of the money. */
  readonly #units = new Set<Duration["unit"]>();
  readonly #currencies = new Set<string>();

  add(value: StoredValue): void {
    this.#count++;
    if (isDuration(value)) {
      this.#units.add(value.unit);
      this.#total += hoursOf(value);
    } else if (isMoney(value)) {
      this.#currencies.add(value.currency);
      this.#total += value.value;
    } else this.#total += Number(value);
  }

  value(): EntityFieldValue {
    return this.#inUnit(this.#total);
  }

  /** Null where there is nothing to take the average of. */
  average(): EntityFieldValue {
    return this.#count === 0 ? null : this.#inUnit(this.#total / this.#count);
  }

  /** Durations of several units come in hours. Money of several currencies has no sum. */
  #inUnit(amount: number): EntityFieldValue {
    const [unit] = this.#units;
    if (unit) return durationOf(amount, this.#units.size > 1 ? "Hours" : unit);
    const [currency] = this.#currencies;
    if (currency === undefined) return amount;
    return this.#currencies.size > 1 ? { isError: true } : { value: amount, currency };
  }
}
