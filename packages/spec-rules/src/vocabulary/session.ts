import type { FromSchema } from "json-schema-to-ts";
import type { ExtensionKey } from "./extension-key.ts";
import { operationIdSchema, pointerSchema } from "./shared-schemas.ts";

/** How a session is opened, kept, ended and closed, where credentials are traded for one. */
const sessionSchema = {
  type: "object",
  required: ["open", "token", "header"],
  dependentRequired: { find: ["location"], location: ["find"] },
  additionalProperties: false,
  properties: {
    /** The operation that says which host serves the caller, where there is one. */
    find: operationIdSchema,
    /** Where the answer of `find` holds the base URL of all further calls. */
    location: pointerSchema,
    open: operationIdSchema,
    close: operationIdSchema,
    /** Where the answer of `open` holds the token. */
    token: pointerSchema,
    /** How the token is sent: `Session {token}`. */
    header: { type: "string", pattern: "\\{token\\}" },
    idleMinutes: { type: "integer", minimum: 1 },
    /** How many sessions one caller may have at a time. */
    atOnce: { type: "integer", minimum: 1 },
    /** The vendor's error code that says the session has ended. */
    endedBy: { type: "string", minLength: 1 },
  },
} as const;

export type Session = FromSchema<typeof sessionSchema>;

export const session: ExtensionKey = {
  key: "x-session",
  standsOn: ["SecurityScheme"],
  schema: sessionSchema,
};
