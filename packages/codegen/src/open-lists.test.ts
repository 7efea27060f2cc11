import { describe, expect, test } from "vitest";
import { openLists } from "./open-lists.ts";

describe("openLists", () => {
  test("Takes the least length off a list that may be longer, at any depth.", () => {
    const items = { type: "array", minItems: 1, items: { type: "array", minItems: 2, maxItems: 3 } };

    expect(openLists({ properties: { items } })).toEqual({
      properties: { items: { type: "array", items: { type: "array", maxItems: 3 } } },
    });
  });

  test("Leaves a list of one certain length alone.", () => {
    const schema = { type: "array", minItems: 1, maxItems: 1 };

    expect(openLists({ allOf: [schema] })).toEqual({ allOf: [schema] });
  });

  test("Leaves a property alone that is called minItems.", () => {
    const schema = { properties: { minItems: { type: "integer" } } };

    expect(openLists(schema)).toEqual(schema);
  });

  test("Changes nothing in what it was given.", () => {
    const schema = { type: "array", minItems: 1 };
    openLists(schema);

    expect(schema).toEqual({ type: "array", minItems: 1 });
  });
});
