import type { Oas3Rule } from "@redocly/openapi-core";
import { errorKinds } from "../../vocabulary/index.ts";
import { responsesOf } from "../resolve-child.ts";

/** Every error response says by `x-error` what went wrong, and no other response does. */
export const errorKind: Oas3Rule = () => {
  const reported = new Set<string>();
  return {
    Paths: {
      PathItem: {
        Operation(operation: unknown, context) {
          for (const [status, { object, location }] of responsesOf(context, operation)) {
            const message = faultOf(status, "x-error" in object);
            // A response that many operations share is reported once.
            if (message === undefined || reported.has(location.absolutePointer)) continue;
            reported.add(location.absolutePointer);
            context.report({ message, location });
          }
        },
      },
    },
  };
};

function faultOf(status: string, hasError: boolean): string | undefined {
  if (/^[45]/.test(status) && !hasError) {
    return `The ${status} response lacks "x-error" with its kind: ${errorKinds.join(", ")}.`;
  }
  return /^[123]/.test(status) && hasError
    ? `A ${status} response is no error, so it has no "x-error".`
    : undefined;
}
