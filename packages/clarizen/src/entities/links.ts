import type { Duration } from "../types.ts";
import type { AnyEntityFields } from "./any-entity.ts";
import type { EntityOf } from "./entity-types.ts";
import type { Reference } from "./values.ts";

/** Fields of what makes a user work on something. */
export interface RegularResourceLinkFields extends AnyEntityFields {
  /** What is worked on. (observed: program) */
  WorkItem?: EntityOf<"WorkItem"> | null;
  /** Who works on it. (observed: program) */
  Resource?: EntityOf<"User"> | null;
  /** The effort that it takes. (observed: program) */
  Work?: Duration | null;
  /** The effort that is left. (observed: program) */
  RemainingEffort?: Duration | null;
  /** The effort so far, without overtime. (observed: program) */
  ActualRegularEffort?: Duration | null;
  /** How much of the user's time it takes. (observed: program) */
  Units?: number | null;
  /** What kind of resource the user is. (assumed: older schema) */
  ResourceRole?: Reference | null;
  /** The role that the user has in it. (assumed: older schema) */
  Role?: Reference | null;
  /** How much of it is done. (assumed: older schema) */
  PercentCompleted?: number | null;
  /** How much of the time the user can be planned for. (assumed: older schema) */
  Availability?: number | null;
  /** Where it stands. (observed: program) */
  State?: Reference | null;
}

/** Fields of what makes one thing wait for another. */
export interface DependencyLinkFields extends AnyEntityFields {
  /** What waits. (assumed: older schema) */
  WorkItem?: EntityOf<"WorkItem"> | null;
  /** What it waits for. (assumed: older schema) */
  DependsOn?: EntityOf<"WorkItem"> | null;
  /** Which end waits for which. (assumed: older schema) */
  DependencyType?: Reference | null;
  /** How long it waits beyond that. (assumed: older schema) */
  Lag?: Duration | null;
}

/** Fields of what makes one thing a part of another. */
export interface WorkItemHierarchyLinkFields extends AnyEntityFields {
  /** The whole. (assumed: older schema) */
  Parent?: EntityOf<"WorkItem"> | null;
  /** The part. (assumed: older schema) */
  Child?: EntityOf<"WorkItem"> | null;
  /** Its place among the parts. (assumed: older schema) */
  Sequence?: number | null;
  /** Whether the part belongs elsewhere and is only shown here. (assumed: older schema) */
  Shortcut?: boolean | null;
  /** How much the part counts in the progress of the whole. (assumed: older schema) */
  ImpactWeight?: number | null;
}
