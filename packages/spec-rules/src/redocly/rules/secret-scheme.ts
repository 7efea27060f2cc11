import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";

/** Every security scheme says what samples and tests show in place of real credentials. */
export const secretScheme: Oas3Rule = () => ({
  SecurityScheme(scheme: unknown, context) {
    if (!isObject(scheme) || "x-secret" in scheme) return;
    context.report({
      message: `The security scheme lacks "x-secret" with a "sample", an obviously fake value.`,
      location: context.location,
    });
  },
});
