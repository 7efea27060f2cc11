import type { components, Condition } from "@clade/clarizen";
import type { EntityFinding, QueryContext } from "../context.ts";
import { findBySelection, type Selection } from "./entity-query.ts";
import { equals, isOfCustomer, isOfProject } from "./time-conditions.ts";

type ExpenseQuery = components["schemas"]["ExpenseQuery"];
type TimesheetQuery = components["schemas"]["TimesheetQuery"];
type TimesheetState = components["schemas"]["TimesheetState"];

const STATES: Readonly<Record<Exclude<TimesheetState, "All">, string>> = {
  UnSubmitted: "Un Submitted",
  PendingApproval: "Pending Approval",
  Approved: "Approved",
};

/** Finds expenses. Programs name other types than that of what comes, so the name of the type says nothing. */
export function findExpenses(context: QueryContext, query: ExpenseQuery): EntityFinding {
  return findEntries(context, "Expense", query, limitsOf(query));
}

/** Finds timesheets. The project's manager is who approves them. */
export function findTimesheets(context: QueryContext, query: TimesheetQuery): EntityFinding {
  const { timesheetState = "All", workItems = [], iAmTheApprover = false } = query;
  const limits = limitsOf(query);
  if (timesheetState !== "All") limits.push(equals("State", STATES[timesheetState]));
  if (iAmTheApprover) limits.push(equals("Project.Manager", context.callerId));
  if (workItems.length > 0) {
    limits.push({
      leftExpression: { fieldName: "WorkItem" },
      operator: "In",
      rightExpression: { values: workItems },
    });
  }
  return findEntries(context, "Timesheet", query, limits);
}

function limitsOf({ projectId, customerId }: Pick<ExpenseQuery, "projectId" | "customerId">): Condition[] {
  return [
    ...(projectId === undefined ? [] : [isOfProject(projectId)]),
    ...(customerId === undefined ? [] : [isOfCustomer(customerId)]),
  ];
}

function findEntries(
  context: QueryContext,
  typeName: string,
  query: Selection,
  limits: readonly Condition[],
): EntityFinding {
  const { where } = query;
  const and = where === undefined ? [...limits] : [...limits, where];
  return findBySelection(context, { ...query, typeName, where: { and } });
}
