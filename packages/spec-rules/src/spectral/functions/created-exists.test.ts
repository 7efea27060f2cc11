import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const responses = "paths > /contact > post > responses";
const example = `${responses} > 201 > content > application/json > examples > made > value`;

function json(value: unknown): object {
  return { "application/json": { examples: { made: { value } } } };
}

function creating(created: object, value: unknown, more: object = {}): object {
  const response = { description: "Made", "x-created": created, content: json(value) };
  return withOperation({ operationId: "createContact", responses: { "201": response, ...more } }, "post");
}

const byPath = { contact_id: { at: "/meta/location", path: "/contacts/{contact_id}" } };
const answer = { meta: { location: "/contacts/c%201" } };

testBundleRule("created-exists", [
  {
    title: "accepts ids that every example shows, as a path, as a text and as a number",
    document: creating(
      {
        ...byPath,
        note_id: { at: "/meta/note", path: "/contacts/{contact_id}/notes/{note_id}" },
        tag_id: { at: "/data/0/id" },
        number: { at: "/data/0/number" },
      },
      { meta: { ...answer.meta, note: "/contacts/1/notes/2" }, data: [{ id: "t", number: 0 }] },
    ),
    problems: [],
  },
  {
    title: "accepts an answer without an id that is optional",
    document: creating({ ...byPath, note_id: { at: "/meta/note", optional: true } }, answer),
    problems: [],
  },
  {
    title: "refuses an id that an example does not show",
    document: creating({ ...byPath, note_id: { at: "/meta/note", optional: false } }, { meta: {} }),
    problems: [
      {
        message: `The example "made" has no contact_id, a path such as "/contacts/{contact_id}", at "/meta/location".`,
        at: example,
      },
      { message: `The example "made" has no note_id, an id, at "/meta/note".`, at: example },
    ],
  },
  {
    title: "refuses a value of another form, also of an id that is optional",
    document: creating(
      {
        contact_id: { ...byPath.contact_id, optional: true },
        note_id: { at: "/data" },
        tag_id: { at: "/empty" },
      },
      { meta: { location: "/contacts/1/notes" }, data: {}, empty: "" },
    ),
    problems: [
      {
        message: `The example "made" has no contact_id, a path such as "/contacts/{contact_id}", at "/meta/location".`,
        at: example,
      },
      { message: `The example "made" has no note_id, an id, at "/data".`, at: example },
      { message: `The example "made" has no tag_id, an id, at "/empty".`, at: example },
    ],
  },
  {
    title: "takes the signs of a path for themselves",
    document: creating({ id: { at: "/at", path: "/a.b/{id}" } }, { at: "/aXb/1" }),
    problems: [
      { message: `The example "made" has no id, a path such as "/a.b/{id}", at "/at".`, at: example },
    ],
  },
  {
    title: "refuses a path without the parameter, and one that has it twice",
    document: creating(
      {
        contact_id: { at: "/meta/location", path: "/contacts/{id}" },
        id: { at: "/meta/twice", path: "/contacts/{id}/{id}" },
      },
      { meta: { location: "/contacts/1", twice: "/contacts/1/1" } },
    ),
    problems: [
      {
        message: "The path must have the parameter {contact_id} once; it has it 0 times.",
        at: `${responses} > 201 > x-created > contact_id > path`,
      },
      {
        message: "The path must have the parameter {id} once; it has it 2 times.",
        at: `${responses} > 201 > x-created > id > path`,
      },
    ],
  },
  {
    title: "refuses a response without an example to show an id",
    document: withOperation(
      { operationId: "createContact", responses: { "201": { "x-created": byPath } } },
      "post",
    ),
    problems: [
      { message: "The response has no example that could show an id.", at: `${responses} > 201 > x-created` },
    ],
  },
  {
    title: "refuses ids on an answer that is no success",
    document: creating(byPath, answer, { "409": { "x-created": byPath, content: json(answer) } }),
    problems: [
      { message: "An answer 409 has created nothing: remove its x-created.", at: `${responses} > 409` },
    ],
  },
  {
    title: "refuses successes that differ in their ids",
    document: creating(byPath, answer, { "200": { description: "Made before" } }),
    problems: [
      { message: "All 2xx responses of createContact must have the same x-created.", at: responses },
    ],
  },
  {
    title: "looks at a shared response once, and by its status where it is used",
    document: {
      openapi: "3.1.0",
      paths: {
        "/a": {
          post: { operationId: "createA", responses: { "201": { $ref: "#/components/responses/Made" } } },
        },
        "/b": {
          post: { operationId: "createB", responses: { "400": { $ref: "#/components/responses/Made" } } },
        },
      },
      components: { responses: { Made: { "x-created": byPath, content: json({}) } } },
    },
    problems: [
      {
        message: "An answer 400 has created nothing: remove its x-created.",
        at: "paths > /b > post > responses > 400",
      },
      {
        message: `The example "made" has no contact_id, a path such as "/contacts/{contact_id}", at "/meta/location".`,
        at: "components > responses > Made > content > application/json > examples > made > value",
      },
    ],
  },
]);
