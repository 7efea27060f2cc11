import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";
import { keyOf } from "../key-of.ts";

/** Every operation, of a webhook too, says how sure it is, and none rests on our assumption alone. */
export const evidenceOnOperation: Oas3Rule = () => ({
  Operation(operation: unknown, context) {
    const evidence = isObject(operation) ? operation["x-evidence"] : undefined;
    if (evidence === undefined) {
      context.report({
        message: `The operation lacks "x-evidence", which says how sure it is and by which sources.`,
        location: keyOf(context.location),
      });
    } else if (isObject(evidence) && evidence["grade"] === "assumed") {
      context.report({
        message: `The grade "assumed" is not enough for an operation to exist: find a source, or leave it out.`,
        location: context.location.child(["x-evidence", "grade"]),
      });
    }
  },
});
