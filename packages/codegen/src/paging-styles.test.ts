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
const byTurn: Style = {
  by: "pass-back",
  start: "/turn",
  limit: { at: "/turn/size", default: 25 },
  items: "/letters",
  more: "/turn/more",
  next: "/turn",
};

function stylesOf(style: Style) {
  return pagingStyles(tinyBundle({ "x-pagination": { plain: style } }));
}

function listOf(object: Partial<OperationObject>, style: Style = byOffset) {
  const { bundle, operation } = oneOperation(object, { "x-pagination": { byOffset: style } });
  return pagedList(bundle, operation);
}

function listByPost(style: Style) {
  const post = { operationId: "query", summary: "Query", "x-pagination": { style: "plain" } };
  const bundle = tinyBundle({ "x-pagination": { plain: style }, paths: { "/query": { post } } });
  return listOperations(bundle).map((operation) => pagedList(bundle, operation));
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
    expect(stylesOf({ ...byOffset, advance: "limit" })).toMatchObject({ plain: { advance: "limit" } });
  });

  test("Where no maximum is known, pages are as long as the vendor makes them by default.", () => {
    expect(stylesOf({ ...byOffset, limit: { at: "query.size", default: 25 } })).toHaveProperty(
      "plain.limit",
      {
        parameter: "size",
        usual: 25,
      },
    );
  });

  test("Where neither is known, pages are as long as is known to be accepted, and a default goes before that.", () => {
    expect(stylesOf({ ...byOffset, limit: { at: "query.size", accepted: 50 } })).toHaveProperty(
      "plain.limit",
      { parameter: "size", usual: 50 },
    );
    expect(stylesOf({ ...byOffset, limit: { at: "query.size", default: 25, accepted: 50 } })).toHaveProperty(
      "plain.limit.usual",
      25,
    );
  });

  test("A style tells from which offset on the vendor refuses, where the vendor does.", () => {
    expect(stylesOf({ ...byOffset, ceiling: 1001 })).toHaveProperty("plain.ceiling", 1001);
    expect(stylesOf(byOffset)).not.toHaveProperty("plain.ceiling");
  });

  test("A style that hands back what the last answer gave names where it stands, and what says that there is more.", () => {
    expect(stylesOf(byTurn)).toEqual({
      plain: { by: "pass-back", start: "/turn", more: "/turn/more", next: "/turn" },
    });
  });

  test.each<[string, Style]>([
    ["whose start stands in the body", { ...byOffset, start: "/paging/from" }],
    ["whose limit stands in the body", { ...byOffset, limit: { at: "/paging/limit", default: 10 } }],
    ["without a start", { by, limit, total }],
    ["without a total", { by, start, limit }],
    ["whose limit is not known", { ...byOffset, limit: { at: "query.size" } }],
  ])("A style %s is left out, since the client cannot follow it.", (_what, style) => {
    expect(stylesOf(style)).toBeUndefined();
    expect(listOf({ "x-pagination": { style: "byOffset" } }, style)).toBeUndefined();
  });

  test.each<[string, Style]>([
    ["in a query", { ...byTurn, start: "query.turn" }],
    ["nowhere", { by: "pass-back", limit, more: "/more", next: "/turn" }],
    ["of which the answer has nothing", { by: "pass-back", limit, start: "/turn", more: "/more" }],
    ["without saying whether there is more", { by: "pass-back", limit, start: "/turn", next: "/turn" }],
  ])("A style that hands back %s is left out, since the client cannot follow it.", (_what, style) => {
    expect(stylesOf(style)).toBeUndefined();
    expect(listByPost(style)).toEqual([undefined]);
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

  test("The query parameters that make a list shorter are told by their names.", () => {
    const narrowed = (narrow: string[]) =>
      listOf({ "x-pagination": { style: "byOffset", narrow } }, { ...byOffset, ceiling: 1001 });

    expect(narrowed(["query.since", "query.in.place"])).toEqual({
      style: "byOffset",
      items: "",
      narrow: ["since", "in.place"],
    });
    expect(narrowed([])).toEqual({ style: "byOffset", items: "" });
  });

  test("An operation that says nothing of paging is no list.", () => {
    expect(listOf({})).toBeUndefined();
  });

  test("A list by offset is read by GET, one that hands back by POST, and one with another method is left out.", () => {
    expect(listByPost(byTurn)).toEqual([{ style: "plain", items: "/letters" }]);
    expect(listOf({ "x-pagination": { style: "byOffset" } }, byTurn)).toBeUndefined();
    expect(listByPost(byOffset)).toEqual([undefined]);
  });
});
