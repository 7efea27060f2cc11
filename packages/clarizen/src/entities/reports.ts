import type { Duration, Money } from "../types.ts";
import type { AnyEntityFields, NamedEntityFields } from "./any-entity.ts";
import type { EntityOf } from "./entity-types.ts";
import type { DateTime, Reference } from "./values.ts";

/** Fields of a timesheet: the time that one user spent on one thing on one day. */
export interface TimesheetFields extends AnyEntityFields {
  /** What the time was spent on. (observed: program) */
  WorkItem?: EntityOf<"WorkItem"> | null;
  /** Who spent it. (observed: program) */
  ReportedBy?: EntityOf<"User"> | null;
  /** The day. (observed: program) */
  ReportedDate?: DateTime | null;
  /** How long it was. (observed: program) */
  Duration?: Duration | null;
  /** Where it stands, such as `/State/Un Submitted`. (observed: program) */
  State?: Reference | null;
  /** What the user says of it. (assumed: older schema) */
  Comment?: string | null;
  /** Whether it was overtime. (assumed: older schema; its type: nobody says) */
  Overtime?: boolean | null;
  /** Whether it was charged. (assumed: older schema) */
  Charged?: boolean | null;
  /** Who approved it. (assumed: older schema) */
  ApprovedBy?: EntityOf<"User"> | null;
  /** When it was approved. (assumed: older schema) */
  ApprovalDate?: DateTime | null;
  /** The project of what the time was spent on. (observed: program) */
  Project?: EntityOf<"Project"> | null;
  /** What an hour of it costs. (assumed: older schema) */
  CostRate?: Money | null;
  /** What an hour of it is billed for. (assumed: older schema) */
  BillingRate?: Money | null;
  /** What it costs. (assumed: older schema) */
  Cost?: Money | null;
  /** What it is billed for. (assumed: older schema) */
  Price?: Money | null;
}

/** Fields of an expense. */
export interface ExpenseFields extends NamedEntityFields {
  /** What the money was spent on. (assumed: older schema) */
  WorkItem?: EntityOf<"WorkItem"> | null;
  /** Its category. (assumed: older schema) */
  Category?: Reference | null;
  /** When it was spent. (assumed: older schema) */
  DateIncurred?: DateTime | null;
  /** The amount in the currency in which it was spent. (observed: program) */
  LocalAmount?: Money | null;
  /** The amount that is billed. (assumed: older schema) */
  BillingAmount?: Money | null;
  /** The amount. (assumed: older schema) */
  Amount?: Money | null;
  /** Whether it is billed. (assumed: older schema) */
  Billable?: boolean | null;
  /** Whether it is paid back. (assumed: older schema) */
  Reimburse?: boolean | null;
  /** The sheet that it stands on. (assumed: older schema) */
  ExpenseSheet?: EntityOf<"ExpenseSheet"> | null;
  /** Whether it was charged. (assumed: older schema) */
  Charged?: boolean | null;
}

/** Fields of a sheet of expenses. */
export interface ExpenseSheetFields extends NamedEntityFields {
  /** Whose it is. (assumed: older schema) */
  Owner?: EntityOf<"User"> | null;
  /** The project that it belongs to. (assumed: older schema) */
  Project?: EntityOf<"Project"> | null;
  /** Its date. (assumed: older schema) */
  Date?: DateTime | null;
  /** The sum of its expenses. (assumed: older schema) */
  Total?: Money | null;
  /** Where it stands. (assumed: older schema) */
  State?: Reference | null;
  /** Who is to approve it. (assumed: older schema) */
  Approver?: EntityOf<"User"> | null;
}
