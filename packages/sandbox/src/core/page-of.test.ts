import type { Bundle, Operation } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { pageOf } from "./page-of.ts";

const style = { by: "offset", start: "query.from", limit: { at: "query.size" } };
const bundle = { "x-pagination": { plain: style } } as unknown as Bundle;
const operation = { id: "list", object: { "x-pagination": { style: "plain" } } } as unknown as Operation;
const letters = ["a", "b", "c", "d", "e"];

describe("a page", () => {
  test.each([
    [{ from: 0, size: 2 }, ["a", "b"]],
    [{ from: 4, size: 2 }, ["e"]],
    [{ from: 3, size: 2 }, ["d", "e"]],
    [{ from: 5, size: 2 }, []],
    [{ from: 99, size: 2 }, []],
    [{ from: 1, size: 0 }, []],
    [{}, letters],
  ])("asked for with %j is cut at the edges", (query, items) => {
    expect(pageOf(bundle, operation, query, letters)).toMatchObject({ items, total: 5 });
  });

  test("has the first that the vendor says in place of no length", () => {
    const usual = {
      ...bundle,
      "x-pagination": { plain: { ...style, limit: { at: "query.size", default: 3 } } },
    };
    expect(pageOf(usual as Bundle, operation, {}, letters).items).toEqual(["a", "b", "c"]);
  });

  test("cannot be cut where the operation has no pages", () => {
    const whole = { id: "list", object: {} } as unknown as Operation;
    expect(() => pageOf(bundle, whole, {}, letters)).toThrow("list has no x-pagination by offset");
  });
});
