import { expect, test } from "vitest";
import { changesOf } from "./changes-of.ts";

const value = { text: "Hello", stamps: [{ cents: 5 }] };
const changes = new Map(changesOf(value).map((change) => [change.title, change.value]));

test("a property is removed at every depth, and nothing else with it", () => {
  expect(changes.get("/text is removed")).toEqual({ stamps: [{ cents: 5 }] });
  expect(changes.get("/stamps/0/cents is removed")).toEqual({ text: "Hello", stamps: [{}] });
});

test("properties and items are replaced by a value of every kind", () => {
  expect(changes.get("/text is null")).toEqual({ text: null, stamps: [{ cents: 5 }] });
  expect(changes.get('/stamps/0 is "text"')).toEqual({ text: "Hello", stamps: ["text"] });
  expect(changes.get("/stamps/0/cents is 1.5")).toEqual({ text: "Hello", stamps: [{ cents: 1.5 }] });
  expect([...changes.keys()].filter((title) => title.startsWith("/stamps is "))).toEqual([
    "/stamps is removed",
    "/stamps is null",
    "/stamps is true",
    "/stamps is 7",
    "/stamps is 1.5",
    '/stamps is "text"',
    "/stamps is []",
    "/stamps is {}",
  ]);
});

test("an unknown property is added to every object", () => {
  expect(changes.get("/unknownProperty is added")).toEqual({ ...value, unknownProperty: 7 });
  expect(changes.get("/stamps/0/unknownProperty is added")).toEqual({
    text: "Hello",
    stamps: [{ cents: 5, unknownProperty: 7 }],
  });
});

test("the value itself stays as it is", () => {
  expect(value).toEqual({ text: "Hello", stamps: [{ cents: 5 }] });
});
