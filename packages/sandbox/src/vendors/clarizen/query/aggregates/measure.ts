import type { EntityFieldValue, FieldType } from "@clade/clarizen";
import { refuse } from "../../../../core/refusal.ts";
import type { StoredValue } from "../entity-source.ts";
import { renderValue } from "../render-value.ts";
import { compareKeys, type Key } from "../values/key.ts";
import { keyReaderOf } from "../values/read-key.ts";
import { Sum } from "./sum.ts";

/** Takes the values that a field has in a group, but those that are missing, and says what a function makes of them. */
export interface Measure {
  readonly take: (value: StoredValue) => void;
  readonly result: () => EntityFieldValue;
}

type StartMeasure = (type: FieldType | undefined) => Measure;

function count(): Measure {
  let number = 0;
  return { take: () => number++, result: () => number };
}

function sum(): Measure {
  const total = new Sum();
  return { take: total.add.bind(total), result: () => total.value() };
}

function average(): Measure {
  const total = new Sum();
  return { take: total.add.bind(total), result: () => total.average() };
}

const extreme =
  (isBeyond: (order: number) => boolean): StartMeasure =>
  (type) => {
    const readKey = keyReaderOf(type);
    let best: { readonly key: Key; readonly value: StoredValue } | undefined;
    return {
      take: (value) => {
        const key = readKey(value);
        if (!best || isBeyond(compareKeys(key, best.key))) best = { key, value };
      },
      result: () => renderValue(best?.value, type),
    };
  };

const FUNCTIONS: Readonly<Record<string, StartMeasure>> = {
  count,
  sum,
  avg: average,
  max: extreme((order) => order > 0),
  min: extreme((order) => order < 0),
};

/** What can be added up. */
const AMOUNTS: readonly (FieldType | undefined)[] = [
  "Integer",
  "Long",
  "Double",
  "Duration",
  "Money",
  undefined,
];

/**
 * Starts to apply a function to the values of a field.
 * @param name in any letter case
 * @throws Refusal where there is no such function, or it does not fit the type of the field
 */
export function startMeasure(name: string, type: FieldType | undefined): Measure {
  const word = name.toLowerCase();
  const start = Object.hasOwn(FUNCTIONS, word) ? FUNCTIONS[word] : undefined;
  const isFitting = (word !== "sum" && word !== "avg") || AMOUNTS.includes(type);
  return start && isFitting ? start(type) : refuse(500, "invalidArgument");
}
