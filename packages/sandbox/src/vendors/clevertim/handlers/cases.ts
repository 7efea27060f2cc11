import type { Case, CaseChanges, operations } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { liveReference, liveReferences, liveValues } from "../deletion.ts";
import { pointingAt } from "../pointing-at.ts";
import { create, get, list, remove, update, type Resource } from "../resource.ts";
import { changedNow, newObject, writtenVisibility } from "../stored-object.ts";
import { cases, notes, tasks, type CaseRow } from "../tables.ts";
import { sees } from "../visibility.ts";
import { writtenFields, writtenReferences } from "../written-fields.ts";

export const supportCase: Resource<CaseRow, Case> = {
  name: "case",
  space: "case",
  table: cases,
  isVisible: sees,
  touch: changedNow,
  show: (viewer, row) => ({
    ...row,
    cf: liveValues(viewer, row.cf),
    cust: liveReference(viewer, "customer", row.cust),
    tasks: pointingAt(viewer, tasks(viewer), "case", row.id),
    notes: pointingAt(viewer, notes(viewer), "case", row.id),
    files: liveReferences(viewer, "file", row.files),
    lfiles: liveReferences(viewer, "linkedfile", row.lfiles),
  }),
};

const emptyCase = {
  description: "",
  tags: [],
  leadUser: null,
  cust: null,
  cf: {},
  files: [],
  lfiles: [],
} satisfies Partial<CaseRow>;

function written(body: CaseChanges) {
  return {
    ...writtenVisibility(body),
    ...writtenFields(body, ["name", "description", "tags", "cf", "files", "lfiles"]),
    ...writtenReferences(body, ["leadUser", "cust"]),
  };
}

export const caseHandlers: Handlers<operations> = {
  listCases: list(supportCase),
  getCase: get(supportCase),
  createCase: create(supportCase, (call, body: CaseChanges): CaseRow => ({
    ...newObject(call, "case"),
    ...emptyCase,
    ...written(body),
  })),
  updateCase: update(supportCase, written),
  deleteCase: remove(supportCase),
};
