import { formatTable, type Row } from "./format-table.ts";
import type { PackageReport } from "./read-reports.ts";
import { tallyOf } from "./tally.ts";

/** The failed tests by name, then a table of all packages. */
export function formatReport(reports: readonly PackageReport[]): string[] {
  const failed = reports.flatMap(({ tests }) => tests.filter(({ status }) => status === "failed"));
  return [
    ...failed.map(({ file, title }) => `FAILED ${file}: ${title}`),
    ...(failed.length > 0 ? [""] : []),
    ...formatTable([["package", "passed", "failed", "skipped"], ...reports.map(rowOf)]),
  ];
}

function rowOf(report: PackageReport): Row {
  const { passed, failed } = tallyOf(report);
  return [report.folder, passed, failed, report.tests.length - passed - failed];
}
