import type { Round } from "./in-rounds.ts";
import { median } from "./median.ts";

/** What a ratio of ours to the peer's shall be. */
export type Bound = { readonly atMost: number } | { readonly atLeast: number };

/** What is compared. */
export interface Subject {
  /** Such as `Klipfolio, a list`. */
  readonly what: string;
  readonly peer: string;
  readonly unit: "µs" | "ms" | "kB" | "MB" | "answers/s" | "instantiations";
  /** Absent where the figure is only told. */
  readonly bound?: Bound;
}

/** A figure of ours beside that of a peer. */
export interface Row extends Subject {
  /** Medians of the rounds: they hold for one machine on one day, and nothing is judged by them. */
  readonly ours: number;
  readonly theirs: number;
  /** Ours divided by the peer's: the median of the rounds' own ratios, of which each is of two neighbours in time. */
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
}

export function rowOf(subject: Subject, rounds: readonly Round<number>[]): Row {
  const ratios = rounds.map(({ ours, theirs }) => ours / theirs);
  return {
    ...subject,
    ours: median(rounds.map(({ ours }) => ours)),
    theirs: median(rounds.map(({ theirs }) => theirs)),
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
  };
}

/** Whether a ratio is as it shall be; undefined where nothing is wanted of it. */
export function isMet({ ratio, bound }: Row): boolean | undefined {
  if (!bound) return undefined;
  return "atMost" in bound ? ratio <= bound.atMost : ratio >= bound.atLeast;
}
