import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const evidence = "openapi.yaml#/paths/~1contact/get/x-evidence";

testSourceRule("evidence-explained", [
  {
    title: "accepts a documented claim with its source alone",
    document: withOperation({ "x-evidence": { grade: "documented", sources: ["page"] } }),
    problems: [],
  },
  {
    title: "accepts an assumption with its note alone",
    document: withOperation({ parameters: [{ "x-evidence": { grade: "assumed", note: "Nobody says." } }] }),
    problems: [],
  },
  {
    title: "refuses an observed claim without a note",
    document: withOperation({ "x-evidence": { grade: "observed", sources: ["page"] } }),
    problems: [
      {
        message: `Evidence of the grade "observed" needs a "note" on what was seen and concluded.`,
        at: evidence,
      },
    ],
  },
  {
    title: "refuses a documented claim without a source",
    document: withOperation({ "x-evidence": { grade: "documented" } }),
    problems: [
      { message: `Evidence of the grade "documented" needs "sources", keys of info.x-origin.`, at: evidence },
    ],
  },
  {
    title: "looks at every place where evidence stands, a schema deep in a response too",
    document: withOperation({
      responses: {
        "200": {
          content: { "a/b": { schema: { properties: { a: { "x-evidence": { grade: "assumed" } } } } } },
        },
      },
    }),
    problems: [
      {
        message: `Evidence of the grade "assumed" needs a "note" on what was seen and concluded.`,
        at: "openapi.yaml#/paths/~1contact/get/responses/200/content/a~1b/schema/properties/a/x-evidence",
      },
    ],
  },
]);
