import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findWorkspaceRoot, readJson } from "@clade/bundle";

/** A package that programs import. */
export interface ImportedPackage {
  /** As it is imported: `@clade/cligs`. */
  readonly name: string;
  readonly description: string;
  /** The last part of its name, which is also that of its folder. */
  readonly folder: string;
  readonly directory: string;
}

/** What a test suite starts. They are not published, since they run with the specs of this repository. */
const servers = ["mock", "sandbox"];

/** The published packages, and the mock and the sandbox. */
export function importedPackages(): ImportedPackage[] {
  const packages = join(findWorkspaceRoot(), "packages");
  return readdirSync(packages).flatMap((folder) => {
    const directory = join(packages, folder);
    const manifest = join(directory, "package.json");
    // What a package of another branch has left behind is none.
    if (!existsSync(manifest)) return [];
    const { name, description, private: isPrivate = false } = readJson(manifest) as Manifest;
    return isPrivate && !servers.includes(folder) ? [] : [{ name, description, folder, directory }];
  });
}

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly private?: boolean;
}
