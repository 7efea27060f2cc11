import { ids } from "../seed/ids.ts";

/** Values by fields. A reference is an id. */
export type Values = Readonly<Record<string, string | number | null>>;

/** A simple model of work items and issues: by their ids, in the order in which they were created. */
export type Known = Map<string, { readonly values: Values; readonly isDeleted: boolean }>;

/** The kind of error with which a call must fail; then it does nothing. */
export type Failure = "missing" | "invalid" | "conflict" | undefined;

/** People who are there all the time, with their names. */
export const people: Readonly<Record<string, string>> = { [ids.sam]: "Sam", [ids.jane]: "Jane" };

const references = ["Manager", "Parent", "AssignedTo", "PlannedFor"];

/** By the pick lists that the states are of. */
export const states = {
  State: ["Draft", "Active", "On Hold", "Completed", "Cancelled"],
  CaseState: ["New", "Opened", "Closed", "Realised"],
} as const;

/** The states that operations lead to. */
export const operations: Readonly<Record<string, Readonly<Partial<Record<keyof typeof states, string>>>>> = {
  Activate: { State: "Active", CaseState: "Opened" },
  Hold: { State: "On Hold" },
  Complete: { State: "Completed" },
  Cancel: { State: "Cancelled" },
  Close: { CaseState: "Closed" },
};

const isIssue = (id: string): boolean => id.startsWith("/Issue/");

/** The pick list that the state of an entity is of. */
export function stateListOf(id: string): keyof typeof states {
  return isIssue(id) ? "CaseState" : "State";
}

export function isThere(known: Known, id: string): boolean {
  return id in people || known.get(id)?.isDeleted === false;
}

/** Creates an entity, or changes some of its fields. */
export function change(known: Known, id: string, changes: Values): Failure {
  const list = stateListOf(id);
  const values: Values = { State: `/${list}/${states[list][0]}`, ...known.get(id)?.values, ...changes };
  const referred = references.flatMap((name) => changes[name] ?? []).map(String);
  if (referred.some((other) => !isThere(known, other))) return "missing";
  const isCircle = lineOf(known, String(values["Parent"])).includes(id);
  if (isCircle || (values[isIssue(id) ? "Title" : "Name"] ?? "") === "") return "invalid";
  known.set(id, { values, isDeleted: false });
  return undefined;
}

/** Deletes an entity, with all that is below it. */
export function remove(known: Known, id: string): Failure {
  if (!isThere(known, id)) return "missing";
  const below = [...known].filter(([other]) => lineOf(known, other).includes(id));
  for (const [other, { values }] of below) known.set(other, { values, isDeleted: true });
  return undefined;
}

/** Puts all of some entities into states, or none of them where one has no such state. */
export function changeStates(
  known: Known,
  of: readonly string[],
  stateOf: (id: string) => string | undefined,
  failure: Failure,
): Failure {
  if (!of.every((id) => isThere(known, id))) return "missing";
  if (of.some((id) => stateOf(id) === undefined)) return failure;
  for (const id of of) change(known, id, { State: `/${stateListOf(id)}/${stateOf(id) ?? ""}` });
  return undefined;
}

/** How some fields of an entity read. */
export function readingOf(known: Known, id: string, fields: readonly string[]): object {
  return { id, ...Object.fromEntries(fields.map((field) => valueOf(known, id, field))) };
}

/** A work item and those above it. */
function lineOf(known: Known, id: string): string[] {
  const parent = known.get(id)?.values["Parent"];
  return typeof parent === "string" ? [id, ...lineOf(known, parent)] : [id];
}

function valueOf(known: Known, id: string, field: string): readonly [name: string, value: unknown] {
  const [name = "", isNamed] = field.split(".");
  const { values = {} } = known.get(id) ?? {};
  if (name === "ChildrenCount") return [name, childrenOf(known, id)];
  const project = () => lineOf(known, id).find((other) => other.startsWith("/Project/"));
  const value = (name === "Project" ? project() : values[name]) ?? null;
  if (value === null || ![...references, "State", "Project"].includes(name)) return [name, value];
  return [name, { id: value, ...(isNamed && { Name: people[value] }) }];
}

function childrenOf(known: Known, id: string): number {
  return [...known.values()].filter(({ values, isDeleted }) => values["Parent"] === id && !isDeleted).length;
}
