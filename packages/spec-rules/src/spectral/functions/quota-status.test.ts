import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

function limited(kind: string): object {
  const responses = { "429": { description: "Too many", "x-error": { kind } } };
  return withOperation({ responses }, "get", {
    "x-quota": [{ per: "day" }, { per: "second", beyond: "429" }],
  });
}

testBundleRule("quota-status", [
  {
    title: "accepts a status that an operation describes as a rate limit",
    document: limited("rate-limited"),
    problems: [],
  },
  {
    title: "refuses a status that no operation describes so",
    document: limited("forbidden"),
    problems: [
      {
        message: `No operation has a response 429 whose x-error is of the kind "rate-limited".`,
        at: "x-quota > 1 > beyond",
      },
    ],
  },
]);
