import type { Bundle, OperationObject } from "@clade/bundle";
import { listOperations } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { pagedList, pagingStyles } from "./paging-styles.ts";
import { oneOperation, tinyBundle } from "./testing/tiny-bundle.ts";

type Styles = NonNullable<Bundle["x-pagination"]>;
type Style = Styles[string];

const by = "offset";
const start = "query.from";
const limit = { at: "query.size", default: 25, maximum: 100 };
const total = "/meta/total";
const byOffset: Style = { by, start, limit, total };

function stylesOf(style: Style) {
  return pagingStyles(tinyBundle({ "x-pagination": { plain: style } }));
}

function listOf(object: Partial<OperationObject>, style: Style = byOffset) {
  const { bundle, operation } = oneOperation(object, { "x-pagination": { byOffset: style } });
  return pagedList(bundle, operation);
}

describe("pagingStyles", () => {
  test("A style by offset names its query parameters, its limit, its total, and what an offset advances by.", () => {
    expect(stylesOf(byOffset)).toEqual({
      plain: {
        by: "offset",
        start: "from",
        limit: { parameter: "size", usual: 100, maximum: 100 },
        total: "/meta/total",
        advance: "items",
      },
    });
    expect(stylesOf({ ...byOffset, advance: "limit" })?.["plain"]?.advance).toBe("limit");
  });

  test("Where no maximum is known, pages are as long as the vendor makes them by default.", () => {
    expect(stylesOf({ ...byOffset, limit: { at: "query.size", default: 25 } })?.["plain"]?.limit).toEqual({
      parameter: "size",
      usual: 25,
    });
  });

  test.each<[string, Style]>([
    ["that hands back what the last answer gave", { ...byOffset, by: "pass-back" }],
    ["whose start stands in the body", { ...byOffset, start: "/paging/from" }],
    ["whose limit stands in the body", { ...byOffset, limit: { at: "/paging/limit", default: 10 } }],
    ["without a start", { by, limit, total }],
    ["without a total", { by, start, limit }],
    ["whose limit is not known", { ...byOffset, limit: { at: "query.size" } }],
  ])("A style %s is left out, since the client cannot follow it.", (_what, style) => {
    expect(stylesOf(style)).toBeUndefined();
    expect(listOf({ "x-pagination": { style: "byOffset" } }, style)).toBeUndefined();
  });

  test("A document without styles has none.", () => {
    expect(pagingStyles(tinyBundle())).toBeUndefined();
  });
});

describe("pagedList", () => {
  test("The items stand where the operation says, else where the style says, else the answer is the list.", () => {
    const inStyle = { ...byOffset, items: "/data" };

    expect(listOf({ "x-pagination": { style: "byOffset", items: "/letters" } }, inStyle)).toEqual({
      style: "byOffset",
      items: "/letters",
    });
    expect(listOf({ "x-pagination": { style: "byOffset" } }, inStyle)?.items).toBe("/data");
    expect(listOf({ "x-pagination": { style: "byOffset" } })?.items).toBe("");
  });

  test("An operation that says nothing of paging is no list.", () => {
    expect(listOf({})).toBeUndefined();
  });

  test("A list that is asked for with another method than GET is left out.", () => {
    const post = { operationId: "query", summary: "Query", "x-pagination": { style: "byOffset" } };
    const bundle = tinyBundle({ "x-pagination": { byOffset }, paths: { "/query": { post } } });

    expect(listOperations(bundle).map((operation) => pagedList(bundle, operation))).toEqual([undefined]);
  });
});
