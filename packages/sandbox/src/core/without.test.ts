import { expect, test } from "vitest";
import { without } from "./without.ts";

test("fields are left out of a copy, also those that are not there", () => {
  const pigeon = { id: "ann", name: "Ann", age: 2 };
  expect(without(pigeon, "id", "age")).toEqual({ name: "Ann" });
  const byName: Readonly<Record<string, number>> = { ann: 1, bob: 2 };
  expect(without(byName, "ann", "nobody")).toEqual({ bob: 2 });
  expect([pigeon, byName]).toEqual([
    { id: "ann", name: "Ann", age: 2 },
    { ann: 1, bob: 2 },
  ]);
});
