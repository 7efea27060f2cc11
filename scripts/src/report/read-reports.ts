import { existsSync } from "node:fs";
import { join } from "node:path";
import { readWorkspace } from "../layout/read-workspace.ts";
import { readJson } from "../support/read-json.ts";

/** One test, or a test file that could not be run. */
export interface TestResult {
  /** The titles of the groups around it and its own, joined by ` > `. */
  readonly title: string;
  /** From the root. */
  readonly file: string;
  readonly status: "passed" | "failed" | "skipped";
}

/** What vitest said of one package. */
export interface PackageReport {
  /** From the root: `packages/bundle`. */
  readonly folder: string;
  readonly tests: readonly TestResult[];
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

/** The reports that the last runs left in all packages. A package without one is not among them. */
export function readReports(root: string): PackageReport[] {
  return readWorkspace(root)
    .packages.filter(({ folder }) => existsSync(join(root, folder, reportFile)))
    .map(({ folder }) => ({ folder, tests: readTests(folder, join(root, folder, reportFile)) }));
}

function readTests(folder: string, path: string): TestResult[] {
  const { testResults } = readJson(path) as VitestReport;
  return testResults.flatMap((suite) => {
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
