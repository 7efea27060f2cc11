import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

testSourceRule("effect-says-more", [
  {
    title: "accepts a GET that creates",
    document: withOperation({ "x-effect": { does: "creates", repeatable: false } }),
    problems: [],
  },
  {
    title: "accepts a POST that may be repeated",
    document: withOperation({ "x-effect": { does: "creates", repeatable: true } }, "post"),
    problems: [],
  },
  ...(
    [
      ["get", { does: "reads", repeatable: true }],
      ["post", { does: "creates", repeatable: false }],
      ["put", { does: "updates", repeatable: true }],
      ["delete", { does: "deletes", repeatable: true }],
      ["patch", { does: "updates", repeatable: false }],
    ] as const
  ).map(([method, effect]) => ({
    title: `refuses to hear of a ${method} what it says already`,
    document: withOperation({ "x-effect": effect }, method),
    problems: [
      {
        message: `This "x-effect" says what ${method.toUpperCase()} says already. Leave it out.`,
        at: `openapi.yaml#/paths/~1contact/${method}/x-effect`,
      },
    ],
  })),
]);
