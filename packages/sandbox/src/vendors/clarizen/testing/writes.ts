import type { ClarizenClient } from "@clade/clarizen";
import {
  change,
  changeStates,
  isThere,
  operations,
  remove,
  stateListOf,
  states,
  type Failure,
  type Known,
  type Values,
} from "./known-entities.ts";

/** What the client and a batch of it have alike. */
type Caller = Pick<ClarizenClient, "PUT" | "POST" | "DELETE">;

/** A call that writes. */
export interface Write {
  readonly title: string;
  /** Does the same to the model. */
  readonly apply: (known: Known) => Failure;
  readonly send: (caller: Caller) => Promise<{ readonly error?: { readonly kind: string } | undefined }>;
}

/** The parts of an id, as a path has them. */
export const pathOf = (id: string) => {
  const [, typeName = "", own = ""] = id.split("/");
  return { typeName, id: own };
};

export const create = (id: string, values: Values): Write => ({
  title: `create ${id} ${JSON.stringify(values)}`,
  apply: (known) => (known.has(id) ? "conflict" : change(known, id, values)),
  send: (caller) =>
    caller.PUT("/data/objects/{typeName}/{id}", { params: { path: pathOf(id) }, body: values }),
});

export const update = (id: string, values: Values): Write => ({
  title: `update ${id} ${JSON.stringify(values)}`,
  apply: (known) => (isThere(known, id) ? change(known, id, values) : "missing"),
  send: (caller) =>
    caller.POST("/data/objects/{typeName}/{id}", { params: { path: pathOf(id) }, body: values }),
});

export const upsert = (id: string, values: Values): Write => ({
  title: `upsert ${id} ${JSON.stringify(values)}`,
  apply: (known) => (isThere(known, id) ? update : create)(id, values).apply(known),
  send: (caller) => {
    const entity = { ...values, id };
    return caller.POST("/data/upsert", { body: { insertEntity: entity, updateEntity: entity } });
  },
});

export const removal = (id: string): Write => ({
  title: `remove ${id}`,
  apply: (known) => remove(known, id),
  send: (caller) => caller.DELETE("/data/objects/{typeName}/{id}", { params: { path: pathOf(id) } }),
});

export const changeState = (of: string[], state: string): Write => ({
  title: `state ${of.join()} ${state}`,
  apply: (known) =>
    changeStates(known, of, (id) => states[stateListOf(id)].find((name) => name === state), "invalid"),
  send: (caller) => caller.POST("/data/changeState", { body: { ids: of, state } }),
});

export const operate = (of: string[], operation: string): Write => ({
  title: `${operation} ${of.join()}`,
  apply: (known) => changeStates(known, of, (id) => operations[operation]?.[stateListOf(id)], "conflict"),
  send: (caller) => caller.POST("/data/lifecycle", { body: { ids: of, operation } }),
});
