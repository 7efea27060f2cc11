import { expect, test } from "vitest";
import type { RequestParts } from "../request-parts.ts";
import { givenValue } from "./given-value.ts";

const parts = {
  query: new URLSearchParams("url=http://a.example&blank=&spaces=%20"),
  pathParameters: { id: "7", blank: " " },
  headers: { "x-key": "k", cookie: "a=1; session=s=2" },
} as unknown as RequestParts;

test.each([
  ["query.url", "http://a.example"],
  ["query.blank", undefined],
  ["query.spaces", undefined],
  ["query.none", undefined],
  ["path.id", "7"],
  ["path.blank", " "],
  ["header.X-Key", "k"],
  ["cookie.session", "s=2"],
  ["body.id", undefined],
])("%s is given as %j", (reference, value) => {
  expect(givenValue(parts, reference)).toBe(value);
});
