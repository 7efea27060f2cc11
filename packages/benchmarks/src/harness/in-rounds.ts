import { inTurn, type Measure } from "./in-turn.ts";

/** What was measured in one round. */
export interface Round<Sample> {
  readonly ours: Sample;
  readonly theirs: Sample;
}

/** Measures ours and the peer's in turn. See `inTurn`. */
export function inRounds<Sample>(
  rounds: number,
  ours: Measure<Sample>,
  theirs: Measure<Sample>,
): Promise<Round<Sample>[]> {
  return inTurn(rounds, { ours, theirs });
}
