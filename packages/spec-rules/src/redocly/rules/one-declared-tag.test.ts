import { testSourceRule } from "../../testing/test-source-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const root = { tags: [{ name: "Contacts" }, { name: "Notes" }] };
const get = "openapi.yaml#/paths/~1contact/get";

testSourceRule("one-declared-tag", [
  {
    title: "accepts one tag that is declared",
    document: withOperation({ tags: ["Contacts"] }, "get", root),
    problems: [],
  },
  {
    title: "refuses an operation without a tag",
    document: withOperation({}, "get", root),
    problems: [{ message: "The operation has 0 tags instead of one.", at: get }],
  },
  {
    title: "refuses an operation with two tags",
    document: withOperation({ tags: ["Contacts", "Notes"] }, "get", root),
    problems: [{ message: "The operation has 2 tags instead of one.", at: `${get}/tags` }],
  },
  {
    title: "refuses a tag that is not declared",
    document: withOperation({ tags: ["Contact"] }, "get", root),
    problems: [
      {
        message: `The tag "Contact" is not declared in openapi.yaml. Did you mean "Contacts"?`,
        at: `${get}/tags/0`,
      },
    ],
  },
]);
