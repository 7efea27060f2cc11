import { listOperations, type Bundle, type Operation } from "@clade/bundle/document";
import { expect, test } from "vitest";
import type { FrontRequest } from "../http/front-request.ts";
import { lenientBundle } from "../testing/lenient-bundle.ts";
import { lenientQuery } from "./lenient-query.ts";

const bundle = lenientBundle("any-case-names");

/** What `listTasks` is asked by. It knows `pageSize`, `Order`, `order` and, as its key, `apiKey`. */
function queryAfter(query: string, vendor: Bundle = bundle): string {
  const operation = listOperations(vendor).find(({ id }) => id === "listTasks") as Operation;
  const request: FrontRequest = {
    method: "GET",
    origin: "http://127.0.0.1",
    path: "/",
    query,
    headers: {},
    body: new Uint8Array(),
  };
  return lenientQuery(vendor, operation, request).query;
}

test.each([
  ["PAGESIZE=5&ApiKey=a", "pageSize=5&apiKey=a", "takes each name in any case"],
  [
    "PageSize=a%26b+c&PageSize=%C3%A9",
    "pageSize=a%26b+c&pageSize=%C3%A9",
    "keeps values, and several of a name",
  ],
  ["%50agesize=5", "pageSize=5", "undoes percent-encoding before it compares"],
  ["pageSize=5&PageSize=6", "pageSize=5&PageSize=6", "takes none beside the name as it is documented"],
  ["PAGESIZE=5&PageSize=6", "pageSize=5&PageSize=6", "takes the first of several"],
  ["ORDER=a", "ORDER=a", "leaves what may mean two names"],
  ["Order=a&order=b", "Order=a&order=b", "tells two names by their letters"],
  [
    "Other=1&__PROTO__=2&Constructor=3&toString=4",
    "Other=1&__PROTO__=2&Constructor=3&toString=4",
    "leaves unknown names",
  ],
  ["", "", "makes nothing out of nothing"],
])("?%s becomes ?%s: it %s", (sent, expected) => {
  expect(queryAfter(sent)).toBe(expected);
});

test("A query is kept to the letter where names are not taken in any case.", () => {
  expect(queryAfter("PAGESIZE=%35&%zz", lenientBundle("any-case-paths"))).toBe("PAGESIZE=%35&%zz");
});
