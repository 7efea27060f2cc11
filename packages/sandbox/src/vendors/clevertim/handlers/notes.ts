import type { Note, NoteChanges, operations } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { liveReference, liveReferences } from "../deletion.ts";
import { pointingAt } from "../pointing-at.ts";
import { create, get, list, remove, update, type Resource } from "../resource.ts";
import { changedNow, newObject, writtenVisibility } from "../stored-object.ts";
import { comments, notes, type NoteRow } from "../tables.ts";
import { seesNote, userIdOf } from "../visibility.ts";
import { referenceOf, writtenFields, writtenReferences } from "../written-fields.ts";

export const note: Resource<NoteRow, Note> = {
  name: "note",
  space: "note",
  table: notes,
  isVisible: seesNote,
  touch: changedNow,
  show: (viewer, row) => ({
    ...row,
    hl: headlineOf(row),
    cust: liveReferences(viewer, "customer", row.cust),
    case: liveReference(viewer, "case", row.case),
    opportunity: liveReference(viewer, "opportunity", row.opportunity),
    comments: pointingAt(viewer, comments(viewer), "nid", row.id),
    files: liveReferences(viewer, "file", row.files),
    lfiles: liveReferences(viewer, "linkedfile", row.lfiles),
  }),
};

function headlineOf({ desc = "" }: NoteRow): string {
  const [firstLine = ""] = desc.split("\n", 1);
  return firstLine;
}

/** One customer may be sent alone. */
function customersOf(cust: NonNullable<NoteChanges["cust"]> | null): number[] {
  if (Array.isArray(cust)) return cust;
  const id = referenceOf(cust);
  return id === null ? [] : [id];
}

/** That a note is an e-mail which came in can be read but not written. */
function writtenType({ type }: NoteChanges) {
  return type === undefined || type === "E" ? {} : { type };
}

const emptyNote = {
  type: "N",
  fmt: "T",
  delvry: "N",
  is_deleted: false,
  cust: [],
  case: null,
  opportunity: null,
  files: [],
  lfiles: [],
} satisfies Partial<NoteRow>;

function written(body: NoteChanges) {
  return {
    ...writtenVisibility(body),
    ...writtenFields(body, ["desc", "files", "lfiles"]),
    ...writtenType(body),
    ...writtenReferences(body, ["case", "opportunity"]),
    ...(body.cust !== undefined && { cust: customersOf(body.cust) }),
  };
}

export const noteHandlers: Handlers<operations> = {
  listNotes: list(note),
  getNote: get(note),
  createNote: create(note, (call, body: NoteChanges): NoteRow => ({
    ...newObject(call, "note"),
    ...emptyNote,
    userId: userIdOf(call),
    ...written(body),
  })),
  updateNote: update(note, written),
  deleteNote: remove(note),
};
