import type { ExampleRequest, failuresOf } from "@clade/bundle";

/** An entry of `x-failure`. */
export type Failure = ReturnType<typeof failuresOf>[number];

/** One way to be wrong. */
export interface RequestFault {
  /** For a title. */
  readonly wrong: string;
  /** Whether an entry is about it. */
  readonly isMeant: (when: Failure["when"]) => boolean;
  readonly request: ExampleRequest;
  /** Pairs that the query has beside those of the request, for names that it has twice. */
  readonly moreQuery?: string;
}

/** Whether a state of an entry, or one of its states, is the one. */
export function names<State extends string>(states: State | readonly State[], state: State): boolean {
  return [states].flat().includes(state);
}
