import type { operations, Opportunity, OpportunityChanges } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { liveReference, liveReferences, liveValues } from "../deletion.ts";
import { pointingAt } from "../pointing-at.ts";
import { create, get, list, remove, update, type Resource } from "../resource.ts";
import { changedNow, newObject, writtenVisibility } from "../stored-object.ts";
import { notes, opportunities, tasks, type OpportunityRow } from "../tables.ts";
import { sees, userIdOf } from "../visibility.ts";
import { writtenFields, writtenReferences } from "../written-fields.ts";

export const opportunity: Resource<OpportunityRow, Opportunity> = {
  name: "opportunity",
  space: "opportunity",
  table: opportunities,
  isVisible: sees,
  touch: changedNow,
  show: (viewer, row) => ({
    ...row,
    cf: liveValues(viewer, row.cf),
    cust: liveReference(viewer, "customer", row.cust),
    tasks: pointingAt(viewer, tasks(viewer), "opp", row.id),
    notes: pointingAt(viewer, notes(viewer), "opportunity", row.id),
    files: liveReferences(viewer, "file", row.files),
    lfiles: liveReferences(viewer, "linkedfile", row.lfiles),
  }),
};

const emptyOpportunity = {
  description: "",
  status: null,
  value: null,
  currency: null,
  leadUser: null,
  cust: null,
  cf: {},
  tags: [],
  files: [],
  lfiles: [],
} satisfies Partial<OpportunityRow>;

function written(body: OpportunityChanges) {
  return {
    ...writtenVisibility(body),
    ...writtenFields(body, ["name", "description", "status", "value", "currency", "cf", "tags"]),
    ...writtenFields(body, ["files", "lfiles"]),
    ...writtenReferences(body, ["leadUser", "cust"]),
  };
}

export const opportunityHandlers: Handlers<operations> = {
  listOpportunities: list(opportunity),
  getOpportunity: get(opportunity),
  createOpportunity: create(opportunity, (call, body: OpportunityChanges): OpportunityRow => ({
    ...newObject(call, "opportunity"),
    ...emptyOpportunity,
    userId: userIdOf(call),
    ...written(body),
  })),
  updateOpportunity: update(opportunity, written),
  deleteOpportunity: remove(opportunity),
};
