import { expect, test } from "vitest";
import { smallRepository } from "../testing/small-repository.ts";
import { readPromises } from "./read-promises.ts";

test("the promises of all vendors are read with their family and file", () => {
  expect(readPromises(smallRepository())).toEqual([
    {
      id: "BI-01",
      family: "BI",
      file: "specs/bird/promises.yaml",
      where: ["spec", "client", "mock", "docs"],
    },
    { id: "BI-02", family: "BI", file: "specs/bird/promises.yaml", where: ["spec", "client", "mock"] },
  ]);
});

test.each([
  ["a: 1", "specs/bird/promises.yaml is no list of promises."],
  ["- id: BIRD-1", 'specs/bird/promises.yaml: the id "BIRD-1" is not of the form CL-01.'],
  ["- says: x", "specs/bird/promises.yaml: the id undefined is not of the form CL-01."],
  [
    "- id: BI-01\n  says: x",
    'specs/bird/promises.yaml: BI-01 needs "says", a sentence, and "where", a list.',
  ],
])("a file with %j is refused by name", (text, message) => {
  const root = smallRepository({ "specs/bird/promises.yaml": text });

  expect(() => readPromises(root)).toThrow(message);
});
