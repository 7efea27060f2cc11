import type { Row } from "./row.ts";

/** How much to measure. */
export interface Settings {
  /** How often each figure is taken, of ours and of the peer's in turn. */
  readonly rounds: number;
}

/** Something of ours that is measured beside its peers. */
export interface Benchmark {
  /** What the command line chooses it by: `sandbox-start`. */
  readonly name: string;
  /** What is measured and what is wanted, in a sentence or two. */
  readonly aim: string;
  readonly run: (settings: Settings) => Promise<readonly Row[]>;
}
