import { expect, test } from "vitest";
import { smallRepository } from "../testing/small-repository.ts";
import { readReports, type PackageReport } from "./read-reports.ts";

/** A report in the shape of vitest 4's JSON reporter. */
function reportOf(status: string, assertionResults: object[]): object {
  return { testResults: [{ name: "/repo/packages/mock/src/a/b.test.ts", status, assertionResults }] };
}

function read(report: object): PackageReport[] {
  return readReports(smallRepository({ "packages/mock/.reports/tests.json": report }));
}

test("titles bear those of the groups around them, and files are named from the root", () => {
  const test = { ancestorTitles: ["a group", "inside"], title: "works", status: "passed" };

  expect(read(reportOf("passed", [test]))).toEqual([
    {
      folder: "packages/mock",
      tests: [{ title: "a group > inside > works", file: "packages/mock/src/a/b.test.ts", status: "passed" }],
    },
  ]);
});

test("tests that were skipped, to do, or never reached count as skipped", () => {
  const tests = ["skipped", "todo", "pending"].map((status) => ({ ancestorTitles: [], title: "t", status }));

  expect(read(reportOf("passed", tests))[0]?.tests.map(({ status }) => status)).toEqual([
    "skipped",
    "skipped",
    "skipped",
  ]);
});

test("a file that fails without a failed test, as by a bad import, is a failure", () => {
  expect(read(reportOf("failed", []))[0]?.tests).toEqual([
    { title: "the file itself", file: "packages/mock/src/a/b.test.ts", status: "failed" },
  ]);
});

test("a package without a report is left out", () => {
  expect(readReports(smallRepository())).toEqual([]);
});
