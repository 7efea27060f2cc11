import type { Oas3Rule } from "@redocly/openapi-core";
import { keyOf } from "../key-of.ts";

/** Every operation states who may call it itself; `security: []` says anybody. */
export const securityExplicit: Oas3Rule = () => ({
  Operation(operation: { security?: unknown }, context) {
    if (Array.isArray(operation.security)) return;
    context.report({
      message: `The operation lacks "security". Write its own, or an empty list where anybody may call it.`,
      location: keyOf(context.location),
    });
  },
});
