import { expect, test } from "vitest";
import { plantFault } from "./plant-fault.ts";

const document = { paths: { "/a": { get: { tags: ["x", "y"] } }, "/b": {} } };

test.each([
  [["paths", "/b"], { set: 7 }, '{"paths":{"/a":{"get":{"tags":["x","y"]}},"/b":7}}'],
  [["paths", "/a"], { renameTo: "/c" }, '{"paths":{"/c":{"get":{"tags":["x","y"]}},"/b":{}}}'],
  [["paths", "/a", "get"], { remove: true }, '{"paths":{"/a":{},"/b":{}}}'],
  [["paths", "/a", "get", "tags", 0], { remove: true }, '{"paths":{"/a":{"get":{"tags":["y"]}},"/b":{}}}'],
] as const)("at %j %j is done and nothing else", (place, edit, text) => {
  const before = structuredClone(document);

  expect(JSON.stringify(plantFault(document, { kind: "any", place, edit }))).toBe(text);
  expect(document).toEqual(before);
});
