import type { PagingRequest } from "@clade/clarizen";
import { describe, expect, test } from "vitest";
import { findByCzql } from "../kinds/czql-query.ts";
import { smallContext } from "../testing/small-organization.ts";
import type { Finding } from "./finding.ts";
import { pageOf } from "./page.ts";

/** So many rows, which count how many of them were looked for. */
function numbered(length: number): Finding<number, number> & { readonly seen: () => number } {
  let seen = 0;
  function* rows(): Iterable<number> {
    for (; seen < length; seen++) yield seen;
  }
  return { rows: rows(), render: (row) => row, seen: () => seen };
}

describe("a page", () => {
  test("CZ-19 has a hundred rows unless more or fewer are asked for, and says where the next one starts", () => {
    expect(pageOf(numbered(250)).items).toHaveLength(100);
    expect(pageOf(numbered(250)).paging).toEqual({ from: 100, limit: 100, hasMore: true });
    expect(pageOf(numbered(100)).paging).toEqual({ from: 100, limit: 100, hasMore: false });
    expect(pageOf(numbered(5)).paging).toEqual({ from: 5, limit: 100, hasMore: false });
    expect(pageOf(numbered(0)).paging).toEqual({ from: 0, limit: 100, hasMore: false });
    expect(pageOf(numbered(250), { from: 3, limit: 2 })).toEqual({
      items: [3, 4],
      paging: { from: 5, limit: 2, hasMore: true },
    });
  });

  test("CZ-19 is followed by the next one when its paging is handed back as it is, until all is read", () => {
    const read: number[] = [];
    let paging: PagingRequest = { limit: 7 };
    let pages = 0;
    do {
      const page = pageOf(numbered(30), paging);
      read.push(...page.items);
      paging = page.paging;
      pages++;
    } while (paging.hasMore);
    expect(read).toEqual(Array.from({ length: 30 }, (_, index) => index));
    expect(pages).toBe(5);
  });

  test("has no more than 5000 rows (assumed)", () => {
    expect(pageOf(numbered(6000), { limit: 9999 }).paging).toEqual({
      from: 5000,
      limit: 5000,
      hasMore: true,
    });
  });

  test("beyond the end is empty", () => {
    expect(pageOf(numbered(3), { from: 10 })).toEqual({
      items: [],
      paging: { from: 10, limit: 100, hasMore: false },
    });
  });

  test("looks for one row more than it shows", () => {
    const rows = numbered(1000);
    pageOf(rows, { from: 10, limit: 5 });
    expect(rows.seen()).toBe(15);
  });
});

describe("a page of a query with LIMIT and OFFSET (assumed)", () => {
  const context = smallContext();
  const page = (q: string, paging?: PagingRequest) => {
    const { items, paging: next } = pageOf(findByCzql(context, { q }), paging);
    return [items.map(({ id }) => id), next] as const;
  };

  test("has all that LIMIT says, and ends there (assumed)", () => {
    expect(page("SELECT Name FROM Task LIMIT 3")).toEqual([
      ["/Task/a", "/Task/b", "/Task/c"],
      { from: 3, limit: 3, hasMore: false },
    ]);
  });

  test("walks through what they leave where the request has paging as well (assumed)", () => {
    const q = "SELECT Name FROM Task LIMIT 3 OFFSET 1";
    const [first, next] = page(q, { limit: 2 });
    expect([first, next]).toEqual([["/Task/b", "/Task/c"], { from: 2, limit: 2, hasMore: true }]);
    expect(page(q, next)).toEqual([["/Task/d"], { from: 3, limit: 2, hasMore: false }]);
  });
});
