import type { Location, Oas3Rule } from "@redocly/openapi-core";
import { isObject } from "../../support/is-object.ts";
import { suggestion } from "../../support/nearest.ts";
import { everyObject } from "../every-object.ts";
import { resolveChild } from "../resolve-child.ts";

const citingKeys = ["x-evidence", "x-contradiction", "x-lifecycle", "x-quota", "x-leniency"];

/** Every source that is cited is listed in `info.x-origin`. */
export const sourcesExist: Oas3Rule = () => {
  let origin: string[] = [];
  const citations: { source: string; location: Location }[] = [];
  return {
    ...everyObject(({ object, location }) => {
      for (const key of citingKeys) citations.push(...findCitations(object[key], location.child([key])));
    }),
    Root: {
      enter(root: { info?: unknown }, context) {
        const info = resolveChild(context, root.info, ["info"])?.object;
        origin = isObject(info?.["x-origin"]) ? Object.keys(info["x-origin"]) : [];
      },
      leave(_root, context) {
        for (const { source, location } of citations) {
          if (origin.includes(source)) continue;
          context.report({
            message: `No source "${source}" in info.x-origin.${suggestion(source, origin)}`,
            location,
          });
        }
      },
    },
  };
};

/** The keys under any `sources` within a value. */
function findCitations(value: unknown, location: Location): { source: string; location: Location }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findCitations(item, location.child([index])));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const place = location.child([key]);
    if (key !== "sources" || !Array.isArray(item)) return findCitations(item, place);
    return item.map((source, index) => ({ source: String(source), location: place.child([index]) }));
  });
}
