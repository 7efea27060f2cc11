import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const content = { "text/plain": { examples: { unknown: { value: "Who?" } } } };

function refusing(kind: string, failures: { own?: object[]; common?: object[] } = {}): object {
  const operation = {
    operationId: "getContact",
    security: [{ basic: [] }],
    "x-failure": failures.own,
    responses: { "401": { description: "No", "x-error": { kind }, content } },
  };
  return withOperation(operation, "get", {
    "x-failure": failures.common,
    components: { securitySchemes: { basic: { type: "http", scheme: "basic" } } },
  });
}

const credentials = { when: { credentials: "missing" }, gets: "401", example: "unknown" };

function problemsOf(kind: string): { message: string; at: string }[] {
  return [
    {
      message: `No x-failure says which request to getContact gets this 401, which is of the kind "${kind}".`,
      at: "paths > /contact > get > responses > 401",
    },
  ];
}

testBundleRule("failure-complete", [
  {
    title: "accepts a refusal that a failure of the operation leads to",
    document: refusing("invalid", { own: [{ when: { request: "any" }, gets: "401", example: "unknown" }] }),
    problems: [],
  },
  {
    title: "accepts a refusal that a failure of the whole document leads to",
    document: refusing("unauthenticated", { common: [credentials] }),
    problems: [],
  },
  ...["conflict", "rate-limited", "session-ended", "server"].map((kind) => ({
    title: `asks nothing of the kind ${kind}, which no request alone provokes`,
    document: refusing(kind),
    problems: [],
  })),
  ...["invalid", "unauthenticated", "forbidden", "missing", "unsupported"].map((kind) => ({
    title: `refuses a response of the kind ${kind} that nothing leads to`,
    document: refusing(kind),
    problems: problemsOf(kind),
  })),
  {
    title: "does not count a failure of the whole document whose answer the operation lacks",
    document: refusing("unauthenticated", { common: [{ ...credentials, example: "other" }] }),
    problems: problemsOf("unauthenticated"),
  },
]);
