import { inRounds } from "../harness/in-rounds.ts";
import { rowOf, type Bound, type Row } from "../harness/row.ts";
import { answersPerSecond } from "./answers-per-second.ts";
import { firstAnswer } from "./first-answer.ts";
import type { Outcome } from "./outcome.ts";
import type { Served } from "./served.ts";
import type { SpecRequest } from "./spec-request.ts";

/** A request that is sent as often as it is answered. */
export interface SpeedCase {
  readonly what: string;
  readonly request: SpecRequest;
  readonly outcome: Outcome;
  readonly bound: Bound;
}

/** Who answers. */
export interface Contest {
  readonly ours: Served;
  readonly theirs: Served;
  readonly peer: string;
}

/** The answers per second of two servers to each of some requests. One server rests while the other is asked. */
export async function compareSpeed(
  { ours, theirs, peer }: Contest,
  cases: readonly SpeedCase[],
  rounds: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { what, request, outcome, bound } of cases) {
    const speedOf = async (served: Served): Promise<number> => answersPerSecond(served, request, outcome);
    await Promise.all([ours, theirs].map((served) => firstAnswer(served, request, outcome)));
    const measured = await inRounds(
      rounds,
      () => speedOf(ours),
      () => speedOf(theirs),
    );
    rows.push(rowOf({ what, peer, unit: "answers/s", bound }, measured));
  }
  return rows;
}
