import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { reportFile } from "@clade/bundle/promises";
import { readWorkspace } from "../layout/read-workspace.ts";

/** Removes the reports of earlier runs, lest they be counted again. */
export function removeReports(root: string): void {
  for (const { folder } of readWorkspace(root).packages) {
    rmSync(join(root, folder, dirname(reportFile)), { recursive: true, force: true });
  }
}
