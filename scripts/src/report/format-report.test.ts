import type { TestResult } from "@clade/bundle/promises";
import { expect, test } from "vitest";
import { formatReport } from "./format-report.ts";
import { sum, tallyLine, tallyOf } from "./tally.ts";

function testNamed(title: string, status: TestResult["status"]): TestResult {
  return { title, file: "docs/src/a.test.ts", status };
}

const reports = [
  { folder: "docs", tests: [testNamed("a", "passed"), testNamed("b", "failed"), testNamed("c", "skipped")] },
  { folder: "packages/mock", tests: [testNamed("d", "passed"), testNamed("e", "passed")] },
];

test("failed tests come first by name, then a table of all packages", () => {
  expect(formatReport(reports)).toEqual([
    "FAILED docs/src/a.test.ts: b",
    "",
    "package        passed  failed  skipped",
    "docs                1       1        1",
    "packages/mock       2       0        0",
  ]);
});

test("the last line counts what passed and what failed", () => {
  expect(tallyLine(sum(reports.map(tallyOf)))).toBe("3 passed, 1 failed");
});
