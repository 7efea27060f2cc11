import { testSourceRule } from "../../testing/test-source-rule.ts";

const info = { title: "API", version: "1", "x-origin": { apiPage: { title: "The page", kind: "vendor" } } };

function described(root: object): object {
  return { openapi: "3.1.0", info, paths: {}, ...root };
}

testSourceRule("sources-exist", [
  {
    title: "accepts sources that info.x-origin lists",
    document: described({ "x-quota": [{ sources: ["apiPage"] }] }),
    problems: [],
  },
  {
    title: "refuses an unknown source of evidence and suggests the nearest",
    document: described({
      paths: { "/a": { get: { "x-evidence": { grade: "documented", sources: ["apiPage", "apipge"] } } } },
    }),
    problems: [
      {
        message: `No source "apipge" in info.x-origin. Did you mean "apiPage"?`,
        at: "openapi.yaml#/paths/~1a/get/x-evidence/sources/1",
      },
    ],
  },
  {
    title: "refuses an unknown source of a contradiction's reading",
    document: described({
      paths: {
        "/a": {
          get: { "x-contradiction": [{ readings: [{ sources: ["apiPage"] }, { sources: ["wiki"] }] }] },
        },
      },
    }),
    problems: [
      {
        message: `No source "wiki" in info.x-origin.`,
        at: "openapi.yaml#/paths/~1a/get/x-contradiction/0/readings/1/sources/0",
      },
    ],
  },
  {
    title: "refuses unknown sources of the life cycle, of a quota and of a leniency",
    document: described({
      info: { ...info, "x-lifecycle": { status: "closed", sources: ["news"] } },
      "x-quota": [{ sources: ["forum"] }],
      "x-leniency": [{ accepts: "relaxed-json", sources: ["samples"] }],
    }),
    problems: [
      { message: `No source "forum" in info.x-origin.`, at: "openapi.yaml#/x-quota/0/sources/0" },
      { message: `No source "samples" in info.x-origin.`, at: "openapi.yaml#/x-leniency/0/sources/0" },
      { message: `No source "news" in info.x-origin.`, at: "openapi.yaml#/info/x-lifecycle/sources/0" },
    ],
  },
]);
