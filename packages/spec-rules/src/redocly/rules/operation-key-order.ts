import type { Oas3Rule } from "@redocly/openapi-core";
import { keyOf } from "../key-of.ts";

const order = [
  "operationId",
  "summary",
  "description",
  "deprecated",
  "externalDocs",
  "x-evidence",
  "x-event",
  "x-effect",
  "x-pagination",
  "x-failure",
  "x-contradiction",
  "tags",
  "servers",
  "security",
  "parameters",
  "requestBody",
  "responses",
  "callbacks",
];

/** The keys of an operation stand in one order everywhere: what it is, what it does, who may call it, with what. */
export const operationKeyOrder: Oas3Rule = () => ({
  Operation(operation: object, context) {
    const keys = Object.keys(operation).filter((key) => order.includes(key));
    const late = keys.find((key, index) => index > 0 && rank(key) < rank(keys[index - 1] ?? key));
    if (late === undefined) return;
    const above = keys.find((key) => rank(key) > rank(late)) ?? late;
    context.report({
      message: `Move "${late}" above "${above}": the keys of an operation stand in one order everywhere.`,
      location: keyOf(context.location.child([late])),
    });
  },
});

function rank(key: string): number {
  return order.indexOf(key);
}
