import { findWorkspaceRoot } from "@clade/bundle";
import { formatReport } from "./report/format-report.ts";
import { readReports } from "./report/read-reports.ts";
import { sum, tallyLine, tallyOf } from "./report/tally.ts";

/* eslint-disable no-console -- a command line prints */
const reports = readReports(findWorkspaceRoot());
const total = sum(reports.map(tallyOf));
for (const line of formatReport(reports)) console.log(line);
console.log(tallyLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
