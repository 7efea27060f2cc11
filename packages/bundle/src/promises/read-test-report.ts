import { join } from "node:path";
import { readJson } from "../read-json.ts";

/** One test, or a test file that could not be run. */
export interface TestResult {
  /** The titles of the groups around it and its own, joined by ` > `. */
  readonly title: string;
  /** From the root. */
  readonly file: string;
  readonly status: "passed" | "failed" | "skipped";
}

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** Where vitest leaves the report, from a package's folder; `packages/config/vitest.js` says so. */
export const reportFile = ".reports/tests.json";

/**
 * What vitest said of one package in its last run.
 *
 * @param folder The package's, from the root: `packages/bundle`.
 * @throws Error when there is no report, or one that is not whole; the message names it.
 */
export function readTestReport(root: string, folder: string): TestResult[] {
  const report = readJson(join(root, folder, reportFile)) as VitestReport;
  return report.testResults.flatMap((suite) => {
    const file = `${folder}/${suite.name.slice(suite.name.lastIndexOf("/src/") + 1)}`;
    const tests = suite.assertionResults.map((test) => ({
      title: [...test.ancestorTitles, test.title].join(" > "),
      file,
      status: statusOf(test.status),
    }));
    // A file with an error outside its tests, such as a failed import or a failed afterAll.
    const failedAlone = suite.status === "failed" && !tests.some(({ status }) => status === "failed");
    return failedAlone ? [...tests, { title: "the file itself", file, status: "failed" as const }] : tests;
  });
}

function statusOf(status: string): TestResult["status"] {
  return status === "passed" || status === "failed" ? status : "skipped";
}
