import { testBundleRule } from "../../testing/test-bundle-rule.ts";
import { withOperation } from "../../testing/with-operation.ts";

const byOffset = {
  by: "offset",
  start: "query.from",
  limit: { at: "query.limit", maximum: 100 },
  items: "/data",
  total: "/total",
};
const byPassBack = {
  by: "pass-back",
  start: "/paging",
  limit: { at: "/paging/limit" },
  more: "/paging/hasMore",
  next: "/paging",
};
const parameters = [
  { name: "from", in: "query" },
  { name: "limit", in: "query" },
];

function json(value: unknown): object {
  return { content: { "application/json": { examples: { page: { value } } } } };
}

function paging(styles: object, use: object, change: object = {}): object {
  const operation = {
    operationId: "listContacts",
    "x-pagination": use,
    parameters,
    responses: { "200": json({ data: [], total: 1 }) },
    ...change,
  };
  return withOperation(operation, "get", { "x-pagination": styles });
}

const use = "paths > /contact > get > x-pagination";

testBundleRule("pagination-exists", [
  {
    title: "accepts paging by offset whose parameters and fields are described",
    document: paging({ byOffset }, { style: "byOffset" }),
    problems: [],
  },
  {
    title: "accepts paging by what the last answer gave, in the request body",
    document: paging(
      { byPassBack },
      { style: "byPassBack", items: "/entities" },
      {
        parameters: [],
        requestBody: json({ paging: { from: 0, limit: 10 } }),
        responses: { "200": json({ entities: [], paging: { from: 10, hasMore: true } }) },
      },
    ),
    problems: [],
  },
  {
    title: "accepts an answer that is the list itself",
    document: paging(
      { bare: { by: "offset", limit: { at: "query.limit" } } },
      { style: "bare" },
      {
        responses: { "200": json([]) },
      },
    ),
    problems: [],
  },
  {
    title: "accepts an offset that advances by a limit whose maximum is known",
    document: paging({ byOffset: { ...byOffset, advance: "limit" } }, { style: "byOffset" }),
    problems: [],
  },
  {
    title: "accepts an offset that advances by a limit whose default is known",
    document: paging(
      { byOffset: { ...byOffset, limit: { at: "query.limit", default: 25 }, advance: "limit" } },
      { style: "byOffset" },
    ),
    problems: [],
  },
  {
    title: "accepts an offset that advances by a limit of which only one accepted length is known",
    document: paging(
      { byOffset: { ...byOffset, limit: { at: "query.limit", accepted: 50 }, advance: "limit" } },
      { style: "byOffset" },
    ),
    problems: [],
  },
  {
    title: "refuses an offset that advances by a limit of which nothing is known",
    document: paging(
      { byOffset: { ...byOffset, limit: { at: "query.limit" }, advance: "limit" } },
      { style: "byOffset" },
    ),
    problems: [
      {
        message: `The style "byOffset" advances by its limit, which therefore needs a maximum, a default or an accepted length.`,
        at: "x-pagination > byOffset > advance",
      },
    ],
  },
  {
    title: "refuses an accepted length beside a default, which goes before it",
    document: paging(
      { byOffset: { ...byOffset, limit: { at: "query.limit", default: 25, accepted: 50 } } },
      { style: "byOffset" },
    ),
    problems: [
      {
        message: `The limit of the style "byOffset" has a default, so nobody needs to know what else is accepted: remove "accepted".`,
        at: "x-pagination > byOffset > limit > accepted",
      },
    ],
  },
  {
    title: "accepts a ceiling and the parameters by which one stays below it",
    document: paging(
      { byOffset: { ...byOffset, ceiling: 1001 } },
      { style: "byOffset", narrow: ["query.since", "query.status"] },
      { parameters: [...parameters, { name: "since", in: "query" }, { name: "status", in: "query" }] },
    ),
    problems: [],
  },
  {
    title: "accepts a ceiling below which one cannot stay, where the list says so",
    document: paging({ byOffset: { ...byOffset, ceiling: 1001 } }, { style: "byOffset", narrow: [] }),
    problems: [],
  },
  {
    title: "refuses a list that has a ceiling and says nothing of how to stay below it",
    document: paging({ byOffset: { ...byOffset, ceiling: 1001 } }, { style: "byOffset" }),
    problems: [
      {
        message: `The style "byOffset" has a ceiling: list under "narrow" the parameters by which listContacts finds fewer items.`,
        at: use,
      },
    ],
  },
  {
    title: "refuses to narrow by a parameter that the operation lacks, and names the nearest that it has",
    document: paging(
      { byOffset: { ...byOffset, ceiling: 1001 } },
      { style: "byOffset", narrow: ["query.since", "query.sinse"] },
      { parameters: [...parameters, { name: "since", in: "query" }] },
    ),
    problems: [
      {
        message: `listContacts has no parameter query.sinse. Did you mean "query.since"?`,
        at: `${use} > narrow > 1`,
      },
    ],
  },
  {
    title: "refuses to narrow a list that has no ceiling",
    document: paging({ byOffset }, { style: "byOffset", narrow: ["query.from"] }),
    problems: [
      {
        message: `The style "byOffset" has no ceiling to stay below: remove "narrow".`,
        at: `${use} > narrow`,
      },
    ],
  },
  {
    title: "refuses a ceiling where there is no offset",
    document: paging(
      { bare: { by: "pass-back", limit: { at: "query.limit" }, ceiling: 1001 } },
      { style: "bare", narrow: [] },
      { responses: { "200": json([]) } },
    ),
    problems: [
      {
        message: `The style "bare" has no offset that could be refused: remove "ceiling".`,
        at: "x-pagination > bare > ceiling",
      },
    ],
  },
  {
    title: "refuses to advance where there is no offset",
    document: paging(
      { bare: { by: "pass-back", limit: { at: "query.limit" }, advance: "items" } },
      { style: "bare" },
      { responses: { "200": json([]) } },
    ),
    problems: [
      {
        message: `The style "bare" has no offset to advance: remove "advance".`,
        at: "x-pagination > bare > advance",
      },
    ],
  },
  {
    title: "refuses a style that the document does not describe, and one that nobody uses",
    document: paging({ byOffset }, { style: "byOfset" }),
    problems: [
      {
        message: `There is no style "byOfset" in the document's x-pagination. Did you mean "byOffset"?`,
        at: `${use} > style`,
      },
      { message: `No operation pages by the style "byOffset".`, at: "x-pagination > byOffset" },
    ],
  },
  {
    title: "refuses a style whose parameters the operation lacks",
    document: paging({ byOffset }, { style: "byOffset" }, { parameters: [] }),
    problems: [
      { message: "listContacts has no parameter query.from, which its style needs.", at: use },
      { message: "listContacts has no parameter query.limit, which its style needs.", at: use },
    ],
  },
  {
    title: "refuses a style whose fields no example of the request body has",
    document: paging(
      { byPassBack: { by: "pass-back", limit: { at: "/limit" }, items: "/data" } },
      { style: "byPassBack" },
    ),
    problems: [
      {
        message: `No example of the request body of listContacts has "/limit", which its style needs.`,
        at: use,
      },
    ],
  },
  {
    title: "refuses a style whose list and total the answer does not show",
    document: paging({ byOffset }, { style: "byOffset" }, { responses: { "200": json({ contacts: [] }) } }),
    problems: [
      { message: `The example "page" of listContacts has no list at "/data".`, at: use },
      { message: `No example of listContacts shows the "total" of its style, "/total".`, at: use },
    ],
  },
]);
