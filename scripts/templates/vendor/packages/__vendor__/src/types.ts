import type { components } from "./generated/schema.ts";

type Schemas = components["schemas"];

/** A note of the account. */
export type Note = Schemas["Note"];
/** A note to create. */
export type NewNote = Schemas["NewNote"];
