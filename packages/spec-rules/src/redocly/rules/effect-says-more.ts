import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";
import { effectOfMethod } from "../../vocabulary/index.ts";
import { keyOf } from "../key-of.ts";

/** `x-effect` stands only where the method misleads, so that a reader heeds it. */
export const effectSaysMore: Oas3Rule = () => ({
  Operation(operation: unknown, context) {
    const effect = isObject(operation) ? operation["x-effect"] : undefined;
    const usual = effectOfMethod[String(context.key)];
    if (!isObject(effect) || !usual) return;
    if (effect["does"] !== usual.does || effect["repeatable"] !== usual.repeatable) return;
    context.report({
      message: `This "x-effect" says what ${String(context.key).toUpperCase()} says already. Leave it out.`,
      location: keyOf(context.location.child(["x-effect"])),
    });
  },
});
