import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readPromises } from "@clade/bundle/promises";
import { requiredDependencies } from "../layout/check-vendor-dependencies.ts";
import { readWorkspace, runtimeVersion } from "../layout/read-workspace.ts";
import { addDependencies } from "./add-dependencies.ts";
import type { FileChanges } from "./file-changes.ts";
import { placeholdersOf } from "./placeholders.ts";
import { promiseFamily } from "./promise-family.ts";
import { renderVendor } from "./templates.ts";

/** Writes the three places of a new vendor, and its name into the packages that read every vendor's files. */
export function writeVendor(root: string, vendor: string, changes: FileChanges): void {
  const taken = new Set(readPromises(root).map(({ family }) => family));
  const family = promiseFamily(vendor, taken);
  const placeholders = placeholdersOf(vendor, family, runtimeVersion(readWorkspace(root)));
  for (const { path, content } of renderVendor(placeholders)) {
    changes.write(path, content);
  }
  for (const [folder, names] of Object.entries(requiredDependencies(vendor))) {
    const path = `${folder}/package.json`;
    changes.write(path, addDependencies(readFileSync(join(root, path), "utf8"), names));
  }
}
