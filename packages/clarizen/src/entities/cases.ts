/* eslint-disable @typescript-eslint/no-empty-object-type -- a type without fields of its own has the fields that an integrator adds */
import type { Duration } from "../types.ts";
import type { AnyEntityFields } from "./any-entity.ts";
import type { EntityOf } from "./entity-types.ts";
import type { DateTime, Reference } from "./values.ts";

/** Fields of all that is brought up about work: issues, bugs, risks and requests. */
export interface CaseFields extends AnyEntityFields {
  /** What it is about; a case has no name. (documented: guide) */
  Title?: string | null;
  /** Where it stands, such as `/CaseState/Opened`. (observed: program) */
  State?: Reference | null;
  /** How severe it is. (assumed: older schema) */
  Severity?: Reference | null;
  /** Its priority. (documented: guide) */
  Priority?: number | null;
  /** Whose it is. (observed: program) */
  Owner?: EntityOf<"User"> | null;
  /** Who is to work on it. (observed: program) */
  AssignedTo?: EntityOf<"User"> | null;
  /** When it is to be done. (observed: program) */
  DueDate?: DateTime | null;
  /** Who submitted it. (assumed: older schema) */
  SubmittedBy?: EntityOf<"User"> | null;
  /** When it was submitted. (assumed: older schema) */
  SubmissionDate?: DateTime | null;
  /** Who resolved it. (assumed: older schema) */
  ResolvedBy?: EntityOf<"User"> | null;
  /** How it was resolved. (assumed: older schema) */
  ResolutionDetails?: string | null;
  /** Who closed it. (assumed: older schema) */
  ClosedBy?: EntityOf<"User"> | null;
  /** When it was closed. (assumed: older schema) */
  ClosureDate?: DateTime | null;
  /** The project in which it is to be done. (assumed: older schema) */
  PlannedFor?: EntityOf<"Project"> | null;
  /** Who reported it: a user, or somebody of a customer's. (assumed: older schema) */
  ReportedBy?: Reference | null;
  /** The effort that it takes. (assumed: older schema) */
  Work?: Duration | null;
  /** The effort so far. (assumed: older schema) */
  ActualEffort?: Duration | null;
  /** The effort that is left. (assumed: older schema) */
  RemainingEffort?: Duration | null;
  /** How it was rated. (assumed: older schema) */
  Score?: number | null;
}

/** Fields of an issue. */
export interface IssueFields extends CaseFields {}

/** Fields of a bug. */
export interface BugFields extends CaseFields {
  /** In which build it was found. (assumed: older schema) */
  FoundInBuild?: string | null;
  /** Whether something broke that had worked. (assumed: older schema) */
  Regression?: boolean | null;
}

/** Fields of a risk. */
export interface RiskFields extends CaseFields {
  /** How likely it is. (assumed: older schema) */
  PercentProbability?: number | null;
  /** How hard it would hit. (assumed: older schema) */
  Impact?: number | null;
  /** What makes it less likely. (assumed: older schema) */
  MitigationPlan?: string | null;
  /** What to do if it comes true. (assumed: older schema) */
  ContingencyPlan?: string | null;
  /** How it is rated. (assumed: older schema) */
  RiskRate?: number | null;
  /** Where it stands as a risk. (assumed: older schema) */
  RiskState?: Reference | null;
}

/** Fields of a request, as the web application calls it. */
export interface EnhancementRequestFields extends CaseFields {
  /** Its kind. (observed: program) */
  RequestType?: Reference | null;
  /** What it would cost. (assumed: older schema) */
  ExpectedCost?: number | null;
  /** What it would bring in. (assumed: older schema) */
  ExpectedRevenue?: number | null;
}
