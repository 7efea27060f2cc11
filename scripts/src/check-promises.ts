import { findWorkspaceRoot } from "@clade/bundle";
import { readPromises } from "@clade/bundle/promises";
import { checkPromises } from "./promises/check-promises.ts";
import { formatPromises } from "./promises/format-promises.ts";
import { readReports } from "./report/read-reports.ts";

/* eslint-disable no-console -- a command line prints */
const root = findWorkspaceRoot();
const result = checkPromises(
  readPromises(root),
  readReports(root).flatMap(({ tests }) => tests),
);
for (const line of formatPromises(result)) console.log(line);
process.exitCode = result.faults.length === 0 ? 0 : 1;
