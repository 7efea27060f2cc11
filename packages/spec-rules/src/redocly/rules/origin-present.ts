import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";
import { keyOf } from "../key-of.ts";

/** The description says from which sources it was written and whether the API still runs. */
export const originPresent: Oas3Rule = () => ({
  Info(info: unknown, context) {
    if (!isObject(info)) return;
    const missing = {
      "x-origin": "the sources it was written from",
      "x-lifecycle": "whether the vendor still runs the API",
    };
    for (const [key, meaning] of Object.entries(missing)) {
      if (key in info) continue;
      context.report({ message: `The info lacks "${key}", ${meaning}.`, location: keyOf(context.location) });
    }
  },
});
