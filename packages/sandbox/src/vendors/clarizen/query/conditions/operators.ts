import type { Operator } from "@clade/clarizen";
import { compareKeys, type Key } from "../values/key.ts";
import { likeness } from "./like.ts";

/** Takes the right side of a comparison first, since it is the same for all entities as a rule. */
export type Comparison = (right: Key) => (left: Key) => boolean;

/** How two things compare: one way, or not that way. */
export interface OperatorMeaning {
  readonly comparison: Comparison;
  /** It holds wherever the comparison does not, so also for what is missing. */
  readonly isNegated?: boolean;
  readonly isForTexts?: boolean;
}

const texts = (fitsTo: (right: string) => (left: string) => boolean): OperatorMeaning => ({
  comparison: (right) => {
    const fits = typeof right === "string" ? fitsTo(right) : () => false;
    return (left) => typeof left === "string" && fits(left);
  },
  isForTexts: true,
});

/** Nothing is less or greater than what is missing. */
const ordered = (fits: (order: number) => boolean): OperatorMeaning => ({
  comparison: (right) => (left) => left !== null && right !== null && fits(compareKeys(left, right)),
});

const equal: OperatorMeaning = { comparison: (right) => (left) => left === right };
const contains = texts((right) => (left) => left.includes(right));

export const OPERATORS: Readonly<Record<Exclude<Operator, "In">, OperatorMeaning>> = {
  Equal: equal,
  NotEqual: { ...equal, isNegated: true },
  LessThan: ordered((order) => order < 0),
  GreaterThan: ordered((order) => order > 0),
  LessThanOrEqual: ordered((order) => order <= 0),
  GreaterThanOrEqual: ordered((order) => order >= 0),
  BeginsWith: texts((right) => (left) => left.startsWith(right)),
  EndsWith: texts((right) => (left) => left.endsWith(right)),
  Contains: contains,
  DoesNotContain: { ...contains, isNegated: true },
  Like: texts(likeness),
};
