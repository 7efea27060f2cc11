import type { Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";
import { everyObject } from "../every-object.ts";

/** Whoever reads a claim finds what it rests on: a note unless the vendor says it, sources unless it is ours. */
export const evidenceExplained: Oas3Rule = () =>
  everyObject(({ object, location, report }) => {
    const evidence = object["x-evidence"];
    if (!isObject(evidence)) return;
    const { grade, note, sources } = evidence;
    if (grade !== "documented" && note === undefined) {
      report({
        message: `Evidence of the grade "${String(grade)}" needs a "note" on what was seen and concluded.`,
        location: location.child(["x-evidence"]),
      });
    }
    if (grade !== "assumed" && sources === undefined) {
      report({
        message: `Evidence of the grade "${String(grade)}" needs "sources", keys of info.x-origin.`,
        location: location.child(["x-evidence"]),
      });
    }
  });
