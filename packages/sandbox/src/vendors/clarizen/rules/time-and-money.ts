import { findEntity } from "../entities/find-entity.ts";
import type { Draft, EntityRule, Values } from "./entity-rule.ts";
import { entersState, signedBy } from "./states.ts";

/** A timesheet is its writer's unless it says otherwise, belongs to the project of its item, and knows who approved it. */
export const timesheets: EntityRule = {
  type: "Timesheet",
  complete: (draft) => ({
    ReportedBy: draft.values["ReportedBy"] ?? draft.caller,
    ...projectOf(draft),
    ...approvalOf(draft),
  }),
};

/** An expense belongs to the project of its item. */
export const expenses: EntityRule = { type: "Expense", complete: projectOf };

function projectOf({ world, values }: Draft): Values {
  const item = typeof values["WorkItem"] === "string" ? findEntity(world, values["WorkItem"]) : undefined;
  return { Project: item?.values["Project"] ?? null };
}

function approvalOf(draft: Draft): Values {
  if (entersState(draft, "/State/Approved")) return signedBy(draft, "ApprovedBy", "ApprovalDate");
  return entersState(draft, "/State/Un Submitted") ? { ApprovedBy: null, ApprovalDate: null } : {};
}
