import type {
  Case,
  Comment,
  Company,
  Contact,
  CustomField,
  File,
  Folder,
  Group,
  LinkedFile,
  Note,
  Opportunity,
  Task,
  User,
} from "@clade/clevertim";
import type { World } from "../../core/world.ts";
import type { StoredRecord, Table } from "../../store/table.ts";

/** The lists of ids that an object gets from those that point at it. They are found when it is read. */
type FromOthers = "notes" | "opportunities" | "tasks" | "cases" | "comments";

export type ContactRow = Omit<Contact, FromOthers>;
export type CompanyRow = Omit<Company, FromOthers>;
export type CaseRow = Omit<Case, FromOthers>;
export type OpportunityRow = Omit<Opportunity, FromOthers>;
export type TaskRow = Omit<Task, FromOthers>;
/** Its headline is made when it is read. */
export type NoteRow = Omit<Note, FromOthers | "hl" | "cust"> & { readonly cust: readonly number[] };
/** Its full name is made when it is read. */
export type CustomFieldRow = Omit<CustomField, "fullname">;
export type UserRow = Readonly<Required<User>>;
export type GroupRow = Readonly<Required<Group>>;

/** What a user signs in to the API with. */
export interface TokenRow {
  readonly token: string;
  readonly userId: number;
}

/** Objects that share one counter of ids: a bare id may mean a contact or a company. */
export type IdSpace =
  | "customer"
  | "case"
  | "opportunity"
  | "task"
  | "note"
  | "comment"
  | "customfield"
  | "file"
  | "folder"
  | "linkedfile";

/** The last id that was given. */
export interface CounterRow {
  readonly last: number;
}

/** An object that was deleted. It is kept, so that what points at it reads as if it did not, until it is brought back. */
export interface DeletedRow {
  /** The table it was in. */
  readonly resource: string;
  readonly space: IdSpace;
  readonly id: number | string;
  readonly record: StoredRecord;
  /** In milliseconds since 1970 began. */
  readonly deletedAt: number;
}

export const contacts = ({ store }: World): Table<ContactRow> => store.table("contact");
export const companies = ({ store }: World): Table<CompanyRow> => store.table("company");
export const cases = ({ store }: World): Table<CaseRow> => store.table("case");
export const opportunities = ({ store }: World): Table<OpportunityRow> => store.table("opportunity");
export const tasks = ({ store }: World): Table<TaskRow> => store.table("task");
export const notes = ({ store }: World): Table<NoteRow> => store.table("note");
export const comments = ({ store }: World): Table<Comment> => store.table("comment");
export const customFields = ({ store }: World): Table<CustomFieldRow> => store.table("customfield");
export const files = ({ store }: World): Table<File> => store.table("file");
export const folders = ({ store }: World): Table<Folder> => store.table("folder");
export const linkedFiles = ({ store }: World): Table<LinkedFile> => store.table("linkedfile");
export const users = ({ store }: World): Table<UserRow> => store.table("user");
export const groups = ({ store }: World): Table<GroupRow> => store.table("group");
export const tokens = ({ store }: World): Table<TokenRow> => store.table("token");
export const counters = ({ store }: World): Table<CounterRow> => store.table("counter");
export const deletions = ({ store }: World): Table<DeletedRow> => store.table("deleted");

/** Objects are found by what they point at. */
export function prepare(world: World): void {
  for (const table of [cases(world), opportunities(world)]) table.index("cust", ({ cust }) => keys(cust));
  tasks(world).index("cust", ({ cust }) => keys(cust));
  tasks(world).index("case", (task) => keys(task.case));
  tasks(world).index("opp", ({ opp }) => keys(opp));
  notes(world).index("cust", ({ cust }) => cust.map(String));
  notes(world).index("case", (note) => keys(note.case));
  notes(world).index("opportunity", ({ opportunity }) => keys(opportunity));
  comments(world).index("nid", ({ nid }) => keys(nid));
  comments(world).index("tid", ({ tid }) => keys(tid));
  tokens(world).index("user", ({ userId }) => keys(userId));
}

function keys(id: number | null | undefined): string[] {
  return id === null || id === undefined ? [] : [String(id)];
}
