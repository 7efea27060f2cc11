import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";
import { keyOf } from "../key-of.ts";
import { responsesOf, type Found } from "../resolve-child.ts";

/** Every operation shows a failure that a source knows of, or says that none is known. */
export const failureKnown: Oas3Rule = () => ({
  Paths: {
    PathItem: {
      Operation(operation: unknown, context) {
        if (!isObject(operation)) return;
        const { "x-failure": failure, "x-evidence": evidence } = operation;
        if (isObject(failure) && "noneKnown" in failure) return;
        const known = responsesOf(context, operation).some(
          ([status, response]) => /^[45]/.test(status) && !isAssumed(response, evidence),
        );
        if (known) return;
        context.report({
          message:
            `No source knows a failure of this operation: it has no 4xx or 5xx response above the grade "assumed". ` +
            `Describe one, or write x-failure: { noneKnown: <a sentence> }.`,
          location: keyOf(context.location.child(["responses"])),
        });
      },
    },
  },
});

function isAssumed({ object }: Found, ofOperation: unknown): boolean {
  const evidence = object["x-evidence"] ?? ofOperation;
  return isObject(evidence) && evidence["grade"] === "assumed";
}
