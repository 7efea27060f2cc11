/** An entry of a pick list, or an entity that is known by its name here: the fields asked for, and the id in any case. */
export interface Reference {
  /** Such as `/State/On Hold`. */
  id: string;
  /** Only where it was asked for, as in `State.Name`. */
  Name?: string | null;
}

/** A date, such as `2014-01-31`, or a time, such as `2014-11-03T08:00:00.0000000`, without a zone. */
export type DateTime = string;
