import { findWorkspaceRoot } from "@clade/bundle";
import { readWorkspace } from "./layout/read-workspace.ts";
import { writeRecord } from "./promises/write-record.ts";
import { readReports } from "./report/read-reports.ts";

/* eslint-disable no-console -- a command line prints */
try {
  const root = findWorkspaceRoot();
  const tests = readReports(root).flatMap((report) => report.tests);
  for (const vendor of readWorkspace(root).vendors) console.log(writeRecord(root, vendor, tests));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
