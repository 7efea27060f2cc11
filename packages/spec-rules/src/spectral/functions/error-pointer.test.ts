import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const response = "paths > /contact > get > responses > 400";

function failing(error: object, content?: object): object {
  return withOperation({
    responses: { "400": { description: "Bad", "x-error": error, ...(content && { content }) } },
  });
}

function json(examples: object): object {
  return { "application/json": { examples } };
}

testBundleRule("error-pointer", [
  {
    title: "accepts pointers that lead to something in every example",
    document: failing(
      { kind: "invalid", message: "/error/text", code: "/error/code", reference: "/id" },
      json({ one: { value: { error: { text: "No", code: 0 }, id: "a" } } }),
    ),
    problems: [],
  },
  {
    title: "accepts a whole text body as the message, and an error that says nothing of its body",
    document: withOperation({
      responses: {
        "400": { "x-error": { kind: "invalid", message: "body" }, content: { "text/plain": {} } },
        "404": { "x-error": { kind: "missing" } },
      },
    }),
    problems: [],
  },
  {
    title: "refuses a pointer that an example does not follow",
    document: failing(
      { kind: "invalid", message: "/error" },
      json({ one: { value: { error: "No" } }, two: { value: { message: "No" } } }),
    ),
    problems: [
      {
        message: `The example "two" holds no message at "/error".`,
        at: `${response} > content > application/json > examples > two > value`,
      },
    ],
  },
  {
    title: "refuses a whole JSON body as the message",
    document: failing({ kind: "invalid", message: "body" }, json({})),
    problems: [
      {
        message: "A whole body is the message only where it is text; write a JSON Pointer.",
        at: `${response} > x-error > message`,
      },
    ],
  },
  {
    title: "refuses a whole body as the message where only one of its forms is text",
    document: failing({ kind: "invalid", message: "body" }, { "text/plain": {}, ...json({}) }),
    problems: [
      {
        message: "A whole body is the message only where it is text; write a JSON Pointer.",
        at: `${response} > x-error > message`,
      },
    ],
  },
  {
    title: "refuses a pointer into a text",
    document: failing({ kind: "invalid", message: "/error" }, { "text/plain": {} }),
    problems: [
      {
        message: `A JSON Pointer leads nowhere in a text body; write "body".`,
        at: `${response} > x-error > message`,
      },
    ],
  },
  {
    title: "refuses to look for a code in a response without content",
    document: failing({ kind: "invalid", code: "/code" }),
    problems: [
      { message: "The response has no content that could hold a code.", at: `${response} > x-error > code` },
    ],
  },
  {
    title: "reports a shared response where it stands",
    document: withOperation({ responses: { "400": { $ref: "#/components/responses/Invalid" } } }, "get", {
      components: {
        responses: {
          Invalid: { "x-error": { kind: "invalid", code: "/c" }, content: json({ one: { value: {} } }) },
        },
      },
    }),
    problems: [
      {
        message: `The example "one" holds no code at "/c".`,
        at: "components > responses > Invalid > content > application/json > examples > one > value",
      },
    ],
  },
]);
