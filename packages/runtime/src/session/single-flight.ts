/** Work that is done once for all who want it at the same time. */
export interface SingleFlight<Value> {
  /** Begins the work, or joins in if it is under way. */
  join(): Promise<Value>;
  /** The work that is under way, if any. */
  underWay(): Promise<Value> | undefined;
}

/** Makes such work. When it is done, or has failed, who then wants it begins anew. */
export function createSingleFlight<Value>(work: () => Promise<Value>): SingleFlight<Value> {
  let flight: Promise<Value> | undefined;
  return {
    join: () => {
      flight ??= work().finally(() => {
        flight = undefined;
      });
      return flight;
    },
    underWay: () => flight,
  };
}
