import { WORKING_DAY } from "../../entities/working-time.ts";
import type { TypeDefinitions } from "../definitions.ts";
import {
  decimal,
  duration,
  flag,
  longText,
  percent,
  pick,
  reference,
  required,
  text,
  time,
  whole,
} from "../kinds.ts";

/** What is brought up about work. */
export const caseTypes: TypeDefinitions = {
  Case: {
    isAbstract: true,
    displayField: "Title",
    states: ["New", "Opened", "Closed", "Realised"],
    fields: {
      Title: required(text()),
      State: required(pick("CaseState", "New")),
      Severity: pick("Severity"),
      Priority: whole(),
      Owner: reference("User"),
      AssignedTo: reference("User"),
      DueDate: { ...time(), hour: WORKING_DAY.end },
      SubmittedBy: reference("User"),
      SubmissionDate: time(),
      ResolvedBy: reference("User"),
      ResolutionDetails: longText(),
      ClosedBy: reference("User"),
      ClosureDate: time(),
      PlannedFor: reference("Project"),
      ReportedBy: reference("User", "ContactPerson"),
      Work: duration(),
      ActualEffort: duration(),
      RemainingEffort: duration(),
      Score: decimal(),
    },
    relations: {
      WorkItems: { to: "WorkItem", by: "RelatedWork", source: "Case", target: "WorkItem" },
      Customers: { to: "Customer", by: "CaseCustomerLink", source: "Case", target: "Customer" },
      Documents: { to: "Document", by: "AttachmentLink", source: "Entity", target: "Document" },
    },
  },

  Issue: { parent: "Case", prefix: "I" },
  Bug: { parent: "Case", prefix: "B", fields: { FoundInBuild: text(), Regression: flag() } },
  Risk: {
    parent: "Case",
    prefix: "R",
    fields: {
      PercentProbability: percent(),
      Impact: decimal(),
      MitigationPlan: longText(),
      ContingencyPlan: longText(),
      RiskRate: decimal(),
      RiskState: pick("RiskState"),
      C_RiskImpact: pick("C_RiskImpact"),
    },
  },
  EnhancementRequest: {
    parent: "Case",
    label: "Request",
    labelPlural: "Requests",
    prefix: "ER",
    fields: { RequestType: pick("RequestType"), ExpectedCost: decimal(), ExpectedRevenue: decimal() },
  },
};
