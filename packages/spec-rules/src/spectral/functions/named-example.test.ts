import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

function answering(mediaType: object, parameters: object[] = []): object {
  return withOperation({
    parameters,
    responses: { "200": { description: "Found", content: { "text/plain": mediaType } } },
  });
}

const content = "paths > /contact > get > responses > 200 > content > text/plain";
const examples = { found: { value: "a" } };

testBundleRule("named-example", [
  {
    title: "accepts a content and a required parameter with named examples",
    document: answering({ examples }, [{ name: "id", in: "query", required: true, examples }]),
    problems: [],
  },
  {
    title: "accepts an optional parameter without an example, and a response without content",
    document: withOperation({
      parameters: [{ name: "id", in: "query" }],
      responses: { "204": { description: "Nothing" } },
    }),
    problems: [],
  },
  {
    title: "refuses a content without an example",
    document: answering({}),
    problems: [{ message: `This content has no named example: add one under "examples".`, at: content }],
  },
  {
    title: "refuses an example without a name",
    document: answering({ example: "a" }),
    problems: [
      { message: `An example needs a name: write it under "examples".`, at: `${content} > example` },
    ],
  },
  {
    title: "refuses a required parameter without an example",
    document: answering({ examples }, [{ name: "id", in: "query", required: true }]),
    problems: [
      {
        message: `This required parameter has no named example: add one under "examples".`,
        at: "paths > /contact > get > parameters > 0",
      },
    ],
  },
  {
    title: "looks into the shared responses and request bodies of the components",
    document: withOperation({}, "get", {
      components: {
        responses: { NotFound: { description: "None", content: { "text/plain": {} } } },
        requestBodies: { Contact: { content: { "text/plain": {} } } },
      },
    }),
    problems: [
      {
        message: `This content has no named example: add one under "examples".`,
        at: "components > responses > NotFound > content > text/plain",
      },
      {
        message: `This content has no named example: add one under "examples".`,
        at: "components > requestBodies > Contact > content > text/plain",
      },
    ],
  },
]);
