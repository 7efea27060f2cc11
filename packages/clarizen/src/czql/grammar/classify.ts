import type { Token } from "./token.ts";

/** What a text is, as far as its letters tell. */
export type Classified = Pick<Token, "kind" | "cure">;

const PATH = /^@?[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/u;
const DATE = /^\d{4}-\d\d-\d\d$/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const DURATION = /^-?\d+(?:\.\d+)?[hdwm]$/iu;

export function classifyName(text: string): Classified {
  if (PATH.test(text)) return { kind: "name" };
  return { kind: "flawed", cure: "A dot stands between two names." };
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  // The platform moves 30 February on to March rather than refuse it.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export function classifyNumber(text: string): Classified {
  if (NUMBER.test(text)) return { kind: "number" };
  if (DURATION.test(text)) return { kind: "duration" };
  if (DATE.test(text)) {
    return isDay(text) ? { kind: "date" } : { kind: "flawed", cure: "There is no such day." };
  }
  if (/^\d{4}-\d\d-\d\dT/iu.test(text)) return { kind: "flawed", cure: "A date with a time takes quotes." };
  return {
    kind: "flawed",
    cure: "A number is written 50 or 2.5, a date 2014-01-31, a duration 2000h.",
  };
}
