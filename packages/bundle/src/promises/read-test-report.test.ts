import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readTestReport } from "./read-test-report.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "clade-report-"));
  mkdirSync(join(root, "packages/mock/.reports"), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function read(text: string): ReturnType<typeof readTestReport> {
  writeFileSync(join(root, "packages/mock/.reports/tests.json"), text);
  return readTestReport(root, "packages/mock");
}

/** A report in the shape of vitest 4's JSON reporter. */
function reportOf(status: string, assertionResults: object[]): string {
  return JSON.stringify({
    testResults: [{ name: "/repo/packages/mock/src/a/b.test.ts", status, assertionResults }],
  });
}

test("Titles bear those of the groups around them, and files are named from the root.", () => {
  const passed = { ancestorTitles: ["a group", "inside"], title: "works", status: "passed" };

  expect(read(reportOf("passed", [passed]))).toEqual([
    { title: "a group > inside > works", file: "packages/mock/src/a/b.test.ts", status: "passed" },
  ]);
});

test("Tests that were skipped, to do, or never reached count as skipped.", () => {
  const tests = ["skipped", "todo", "pending"].map((status) => ({ ancestorTitles: [], title: "t", status }));

  expect(read(reportOf("passed", tests)).map(({ status }) => status)).toEqual([
    "skipped",
    "skipped",
    "skipped",
  ]);
});

test("A file that fails without a failed test, as by a bad import, is a failure.", () => {
  expect(read(reportOf("failed", []))).toEqual([
    { title: "the file itself", file: "packages/mock/src/a/b.test.ts", status: "failed" },
  ]);
});

test("A report that is cut short is refused by name.", () => {
  expect(() => read('{"testResults":[')).toThrow("packages/mock/.reports/tests.json is no JSON");
});
