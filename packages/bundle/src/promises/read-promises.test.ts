import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readPromises } from "./read-promises.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "clade-promises-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(vendor: string, text: string): void {
  mkdirSync(join(root, "specs", vendor), { recursive: true });
  writeFileSync(join(root, "specs", vendor, "promises.yaml"), text);
}

test("The promises of all vendors are read with their family and file.", () => {
  write("bird", "- id: BI-01\n  says: >-\n    It\n    sings.\n  source: page\n  where: [spec, docs]\n");
  write("dog", "- { id: DO-01, says: It barks., source: call, where: [mock] }\n");
  mkdirSync(join(root, "specs", "eel"));

  expect(readPromises(root)).toEqual([
    {
      id: "BI-01",
      family: "BI",
      file: "specs/bird/promises.yaml",
      says: "It sings.",
      source: "page",
      where: ["spec", "docs"],
    },
    {
      id: "DO-01",
      family: "DO",
      file: "specs/dog/promises.yaml",
      says: "It barks.",
      source: "call",
      where: ["mock"],
    },
  ]);
  expect(readPromises(root, "dog").map(({ id }) => id)).toEqual(["DO-01"]);
});

test.each([
  ["a: 1", "specs/bird/promises.yaml is no list of promises."],
  ["- id: BIRD-1", 'specs/bird/promises.yaml: the id "BIRD-1" is not of the form CL-01.'],
  ["- says: x", "specs/bird/promises.yaml: the id undefined is not of the form CL-01."],
  [
    "- id: BI-01\n  says: x\n  where: [spec]",
    'specs/bird/promises.yaml: BI-01 needs "says", a sentence, "source", a key of x-origin, and "where", a list.',
  ],
])("A file with %j is refused by name.", (text, message) => {
  write("bird", text);

  expect(() => readPromises(root)).toThrow(message);
});
