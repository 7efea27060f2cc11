import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readProofRecord, type TestResult } from "@clade/bundle/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeRecord } from "./write-record.ts";

const file = "packages/mock/src/bird.test.ts";
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "clade-record-"));
  mkdirSync(join(root, "specs/bird"), { recursive: true });
  const promise = { id: "BI-01", says: "It sings.", source: "page", where: ["spec"] };
  writeFileSync(join(root, "specs/bird/promises.yaml"), JSON.stringify([promise]));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function passed(...titles: string[]): TestResult[] {
  return titles.map((title) => ({ title, file, status: "passed" }));
}

test("what proved a promise is written in the order of its titles, with the day", () => {
  expect(writeRecord(root, "bird", passed("BI-01 sings", "nobody's", "BI-01 flies"))).toBe(
    "docs/proofs/bird.json is written",
  );

  const { recorded, proofs } = readProofRecord(root, "bird") ?? {};
  expect(recorded).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(proofs).toEqual({
    "BI-01": [
      { title: "BI-01 flies", file },
      { title: "BI-01 sings", file },
    ],
  });
});

test("of a file with many tests the first four are written, and another changes nothing", () => {
  const many = passed(...Array.from({ length: 9 }, (_, index) => `BI-01 song ${String(index)}`));
  writeRecord(root, "bird", many);

  expect(readProofRecord(root, "bird")?.proofs["BI-01"]).toHaveLength(4);
  expect(writeRecord(root, "bird", [...many, ...passed("BI-01 song 10")])).toBe(
    "docs/proofs/bird.json is up to date",
  );
});

test("a record that still holds keeps its day", () => {
  mkdirSync(join(root, "docs/proofs"), { recursive: true });
  const record = { recorded: "2020-02-02", proofs: { "BI-01": [{ title: "BI-01 sings", file }] } };
  writeFileSync(join(root, "docs/proofs/bird.json"), JSON.stringify(record));

  expect(writeRecord(root, "bird", passed("BI-01 sings"))).toBe("docs/proofs/bird.json is up to date");
  expect(readProofRecord(root, "bird")?.recorded).toBe("2020-02-02");
});

test("nothing is written while a promise is not proved", () => {
  expect(() => writeRecord(root, "bird", passed("sings"))).toThrow(
    "no test that passes has BI-01 in its title. Write one.\nNothing is recorded. Run: npm test",
  );
  expect(readProofRecord(root, "bird")).toBeUndefined();
});
