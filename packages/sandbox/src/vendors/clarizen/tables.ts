import type { FileInformation, WorkflowRule } from "@clade/clarizen";
import type { World } from "../../core/world.ts";
import type { Table } from "../../store/table.ts";
import { parseId } from "./entities/entity-id.ts";
import type { FieldDefinition } from "./model/definitions.ts";
import { ancestorsOf, findType } from "./model/model.ts";
import type { StoredEntity } from "./query/entity-source.ts";

/** An entity, under its id. One that was deleted stays, for who asks for it. */
export interface EntityRow extends StoredEntity {
  readonly isDeleted?: true;
}

/** How a user signs in, under his id. */
export interface Account {
  readonly password: string;
  /** The passwords that he had before. */
  readonly former: readonly string[];
}

/** A session, under its own id. */
export interface SessionRow {
  readonly id: string;
  readonly user: string;
  /** When it was used last, in milliseconds since 1970 began. */
  readonly usedAt: number;
}

/** An API key, under itself. */
export interface ApiKey {
  readonly key: string;
  readonly user: string;
  readonly validUntil: number;
}

/** A file that was sent to an address of `getUploadUrl`, under the end of that address. */
export interface Upload {
  /** Absent until it comes. */
  readonly file?: { readonly name: string; readonly mediaType: string; readonly base64: string };
}

/** The file of a document. Its address follows from where the sandbox is reached, unless it is kept elsewhere. */
export interface DocumentFile extends FileInformation {
  /** Under which it was sent. */
  readonly token?: string;
}

/** A field that the organization has added to a type. */
export interface CustomField {
  readonly typeName: string;
  readonly name: string;
  readonly definition: FieldDefinition;
}

/** An action that the organization has defined: it creates an entity that refers to what it is run on. */
export interface CustomAction {
  readonly name: string;
  readonly forType: string;
  readonly creates: string;
  /** The field of what it creates that refers back. */
  readonly refersBy: string;
}

/** The roles that somebody has on an entity, under both ids. */
export interface Permission {
  readonly entity: string;
  readonly resource: string;
  readonly roles: readonly string[];
}

/** By the index `type` those of a type and its subtypes are found which have not been deleted. */
export const entities = ({ store }: World): Table<EntityRow> => store.table("entities");
export const accounts = ({ store }: World): Table<Account> => store.table("accounts");
export const sessions = ({ store }: World): Table<SessionRow> => store.table("sessions");
export const apiKeys = ({ store }: World): Table<ApiKey> => store.table("apiKeys");
export const uploads = ({ store }: World): Table<Upload> => store.table("uploads");
/** The files of documents, under the documents' ids. */
export const files = ({ store }: World): Table<DocumentFile> => store.table("files");
export const customFields = ({ store }: World): Table<CustomField> => store.table("customFields");
export const customActions = ({ store }: World): Table<CustomAction> => store.table("customActions");
export const permissions = ({ store }: World): Table<Permission> => store.table("permissions");
export const workflowRules = ({ store }: World): Table<WorkflowRule> => store.table("workflowRules");
/** Settings of the organization, under their names. */
export const settings = ({ store }: World): Table<{ readonly value: unknown }> => store.table("settings");
/** Applications that are installed, under their ids. */
export const applications = ({ store }: World): Table<{ readonly version: string }> =>
  store.table("applications");
/** Who a link of `appLogin` signs in, under the end of the link. */
export const signIns = ({ store }: World): Table<{ readonly user: string }> => store.table("signIns");
/** The number that was given last, under what is counted. */
const counters = ({ store }: World): Table<{ readonly last: number }> => store.table("counters");

/** Counts one further. */
export function nextNumber(world: World, name: string): number {
  const last = (counters(world).get(name)?.last ?? 0) + 1;
  counters(world).put(name, { last });
  return last;
}

export function prepare(world: World): void {
  entities(world).index("type", ({ typeName, isDeleted }) => (isDeleted ? [] : ancestorsOf(typeName)));
  entities(world).index("ownPart", ({ id }) => [parseId(id)?.own ?? ""]);
  entities(world).index("reference", referencesOf);
  sessions(world).index("user", ({ user }) => [user]);
  customFields(world).index("type", ({ typeName }) => [typeName]);
  permissions(world).index("entity", ({ entity }) => [entity]);
}

/** The fields that refer to other entities, each with the id. Values of pick lists would only lead to most entities. */
function referencesOf({ values }: EntityRow): string[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (typeof value !== "string") return [];
    const type = findType(parseId(value)?.typeName ?? "");
    return type && !type.values ? [`${field} ${value}`] : [];
  });
}
