import type { Parameter } from "@clade/bundle";
import type { RequestParts } from "@clade/front";
import { expect, test } from "vitest";
import { rawParameters } from "./raw-parameters.ts";

const parameters = [
  { name: "fields", in: "query", explode: false },
  { name: "tag", in: "query" },
] as unknown as Parameter[];

test.each([
  ["", {}],
  ["fields=&tag=", {}],
  ["fields=%20&tag=+", {}],
  ["fields=a,b", { fields: ["a", "b"] }],
  ["fields=a&fields=b,c", { fields: ["a", "b", "c"] }],
  ["fields=a,,b", { fields: ["a", "", "b"] }],
  ["tag=a", { tag: "a" }],
  ["tag=a&tag=b", { tag: ["a", "b"] }],
  ["tag=&tag=b", { tag: ["", "b"] }],
  ["tag=a,b&other=c", { tag: "a,b" }],
])("the query %j is read as %j", (query, values) => {
  const parts = { query: new URLSearchParams(query) } as RequestParts;
  expect(rawParameters(parameters, "query", parts)).toEqual(values);
});
