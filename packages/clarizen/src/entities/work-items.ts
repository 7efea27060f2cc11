/* eslint-disable @typescript-eslint/no-empty-object-type -- a type without fields of its own has the fields that an integrator adds */
import type { Duration, Money } from "../types.ts";
import type { NamedEntityFields } from "./any-entity.ts";
import type { EntityOf } from "./entity-types.ts";
import type { DateTime, Reference } from "./values.ts";

/** Fields of all that work is planned in: projects, milestones and tasks. */
export interface WorkItemFields extends NamedEntityFields {
  /** Where it stands, such as `/State/Active`. (documented: vendor's page) */
  State?: Reference | null;
  /** Its phase. (observed: program) */
  Phase?: Reference | null;
  /** When it starts. (documented: vendor's page) */
  StartDate?: DateTime | null;
  /** When it is to end. (documented: vendor's page) */
  DueDate?: DateTime | null;
  /** How long it takes. (documented: guide) */
  Duration?: Duration | null;
  /** When it started. (observed: program) */
  ActualStartDate?: DateTime | null;
  /** When it ended. (observed: program) */
  ActualEndDate?: DateTime | null;
  /** Whether it is on track, such as `/TrackStatus/At Risk`. (observed: program) */
  TrackStatus?: Reference | null;
  /** How much of it is done. (observed: program) */
  PercentCompleted?: number | null;
  /** Who is in charge. (documented: vendor's page) */
  Manager?: EntityOf<"User"> | null;
  /** Its priority. (assumed: older schema) */
  Priority?: number | null;
  /** How important it is. (assumed: older schema) */
  Importance?: Reference | null;
  /** The effort that it takes. (observed: program) */
  Work?: Duration | null;
  /** The effort so far. (observed: program) */
  ActualEffort?: Duration | null;
  /** The effort that is left. (observed: program) */
  RemainingEffort?: Duration | null;
  /** What it may cost. (observed: program) */
  PlannedBudget?: Money | null;
  /** What it has cost. (observed: program) */
  ActualCost?: Money | null;
  /** What it is to bring in. (observed: program) */
  PlannedRevenue?: Money | null;
  /** What stays as it is when its work changes, such as `/WorkPolicy/Fixed Duration`. (observed: program) */
  WorkPolicy?: Reference | null;
  /** What it is a part of. (documented: vendor's page) */
  Parent?: EntityOf<"WorkItem"> | null;
  /** The project that it belongs to. (observed: program) */
  Project?: EntityOf<"Project"> | null;
  /** The project above its own. (observed: program) */
  ParentProject?: EntityOf<"Project"> | null;
  /** How many parts it has. (assumed: older schema) */
  ChildrenCount?: number | null;
  /** Whether it is billed. (assumed: older schema) */
  Billable?: boolean | null;
  /** Whether time is reported on it. (assumed: older schema) */
  Reportable?: boolean | null;
  /** How firmly it is committed to. (assumed: older schema) */
  CommitLevel?: Reference | null;
  /** Whom or what it waits for. (assumed: older schema) */
  Pending?: Reference | null;
  /** How it keeps to its budget. (assumed: older schema) */
  BudgetStatus?: Reference | null;
  /** How it is scheduled. (assumed: older schema) */
  SchedulingType?: Reference | null;
  /** Its status as the system keeps it. (observed: program; its type: older schema) */
  InternalStatus?: string | null;
  /** Whether it is something to deliver. (assumed: older schema) */
  Deliverable?: boolean | null;
}

/** Fields of a project. */
export interface ProjectFields extends WorkItemFields {
  /** Who manages it. (observed: program) */
  ProjectManager?: EntityOf<"User"> | null;
  /** Who sponsors it. (assumed: older schema) */
  ProjectSponsor?: EntityOf<"User"> | null;
  /** Its kind. (assumed: older schema) */
  ProjectType?: Reference | null;
  /** How large it is. (assumed: older schema) */
  ProjectSize?: Reference | null;
  /** Why it is done. (assumed: older schema) */
  Justification?: string | null;
  /** What it is for. (assumed: older schema) */
  ProjectGoals?: string | null;
  /** What may go wrong. (assumed: older schema) */
  Risks?: string | null;
  /** What is done about that. (assumed: older schema) */
  Mitigation?: string | null;
  /** How it goes, in words. (observed: program) */
  OverallSummary?: string | null;
  /** How its schedule goes, in words. (assumed: older schema) */
  ScheduleSummary?: string | null;
  /** How its budget goes, in words. (assumed: older schema) */
  BudgetSummary?: string | null;
  /** What was said when it was closed. (assumed: older schema) */
  ClosingNotes?: string | null;
  /** What was said when it was put on hold. (assumed: older schema) */
  HoldingNotes?: string | null;
  /** Whether projects are made from it. (observed: program) */
  IsTemplate?: boolean | null;
}

/** Fields of a milestone. It needs a parent when it is created. */
export interface MilestoneFields extends WorkItemFields {
  /** Its kind. (assumed: older schema) */
  MilestoneType?: Reference | null;
}

/** Fields that tasks of all kinds have. */
export interface AnyTaskFields extends WorkItemFields {
  /** Its kind. (assumed: older schema) */
  TaskType?: Reference | null;
  /** The milestone that it leads to. (assumed: older schema) */
  Milestone?: EntityOf<"Milestone"> | null;
}

/** Fields of a task. */
export interface TaskFields extends AnyTaskFields {}

/** Fields of a task that comes again and again. */
export interface RecurringTaskFields extends AnyTaskFields {}

/** Fields of a task of the type `GenericTask`. */
export interface GenericTaskFields extends AnyTaskFields {}
