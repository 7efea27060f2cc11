import type { TypeDefinitions } from "../definitions.ts";
import {
  binary,
  computed,
  date,
  duration,
  flag,
  longText,
  money,
  pick,
  reference,
  required,
  text,
  time,
} from "../kinds.ts";

const SHEET_STATES = ["Un Submitted", "Pending Approval", "Approved"];

/** What was worked and what was spent. */
export const timeAndMoneyTypes: TypeDefinitions = {
  Timesheet: {
    states: SHEET_STATES,
    fields: {
      WorkItem: required(reference("WorkItem")),
      ReportedBy: required(reference("User")),
      ReportedDate: required(date()),
      Duration: required(duration()),
      State: required(pick("State", "Un Submitted")),
      Comment: longText(),
      Overtime: flag(),
      Charged: flag(),
      ApprovedBy: computed(reference("User")),
      ApprovalDate: computed(time()),
      Project: computed(reference("Project")),
      CostRate: money(),
      BillingRate: money(),
      Cost: money(),
      Price: money(),
    },
  },

  ExpenseCategory: { displayField: "Name", fields: { Name: required(text()) } },
  Expense: {
    displayField: "Name",
    fields: {
      Name: text(),
      WorkItem: reference("WorkItem"),
      Project: computed(reference("Project")),
      Category: reference("ExpenseCategory"),
      DateIncurred: time(),
      LocalAmount: money(),
      BillingAmount: money(),
      Amount: money(),
      Billable: flag(),
      Reimburse: flag(),
      ExpenseSheet: reference("ExpenseSheet"),
      Charged: flag(),
    },
  },
  ExpenseSheet: {
    displayField: "Name",
    states: SHEET_STATES,
    fields: {
      Name: required(text()),
      Owner: reference("User"),
      Project: reference("Project"),
      Date: time(),
      Total: money(),
      State: required(pick("State", "Un Submitted")),
      Approver: reference("User"),
      C_Signature: binary(),
    },
    relations: { Expenses: { to: "Expense", source: "ExpenseSheet" } },
  },
};
