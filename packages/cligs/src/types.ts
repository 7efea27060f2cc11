import type { components } from "./generated/schema.ts";

type Schemas = components["schemas"];

/** The id of a clig, the last part of its URL, such as `Ts8p6Y`. */
export type CligId = Schemas["CligId"];
/** A short URL, such as `http://cli.gs/Ts8p6Y`. */
export type CligUrl = Schemas["CligUrl"];
/** The destination of a clig. */
export type LongUrl = Schemas["LongUrl"];
/** The text of an error's body. */
export type ErrorMessage = Schemas["ErrorMessage"];
