import { rmSync } from "node:fs";
import { join } from "node:path";
import { readWorkspace } from "../layout/read-workspace.ts";

const made = ["dist", ".turbo", ".reports"];

/** Removes what builds, tests and Turborepo made in every package. What is installed stays. */
export function clean(root: string): void {
  for (const { folder } of readWorkspace(root).packages) {
    for (const name of made) rmSync(join(root, folder, name), { recursive: true, force: true });
  }
}
