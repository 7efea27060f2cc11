import { existsSync } from "node:fs";
import { join } from "node:path";
import { readTestReport, reportFile, type TestResult } from "@clade/bundle/promises";
import { readWorkspace } from "../layout/read-workspace.ts";

/** What vitest said of one package. */
export interface PackageReport {
  /** From the root: `packages/bundle`. */
  readonly folder: string;
  readonly tests: readonly TestResult[];
}

/** The reports that the last runs left in all packages. A package without one is not among them. */
export function readReports(root: string): PackageReport[] {
  return readWorkspace(root)
    .packages.filter(({ folder }) => existsSync(join(root, folder, reportFile)))
    .map(({ folder }) => ({ folder, tests: readTestReport(root, folder) }));
}
