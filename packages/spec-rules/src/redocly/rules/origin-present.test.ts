import { testSourceRule } from "../../testing/test-source-rule.ts";

function describedBy(info: object): object {
  return { openapi: "3.1.0", info: { title: "API", version: "1", ...info }, paths: {} };
}

testSourceRule("origin-present", [
  {
    title: "accepts an info with sources and life cycle",
    document: describedBy({ "x-origin": {}, "x-lifecycle": {} }),
    problems: [],
  },
  {
    title: "refuses an info without them",
    document: describedBy({}),
    problems: [
      {
        message: `The info lacks "x-origin", the sources it was written from.`,
        at: "openapi.yaml#/info",
      },
      {
        message: `The info lacks "x-lifecycle", whether the vendor still runs the API.`,
        at: "openapi.yaml#/info",
      },
    ],
  },
]);
