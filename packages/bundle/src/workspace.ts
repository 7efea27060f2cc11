import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A vendor of this workspace: a folder below `specs/` that is a package. */
export interface Vendor {
  /** The folder's name, which is also the client's and the mock's: `cligs`. */
  readonly name: string;
  readonly specDirectory: string;
  /** Where `npm run bundle` writes the spec as one file of JSON, and as YAML beside it. It may not exist yet. */
  readonly bundlePath: string;
}

/**
 * The root of the workspace that holds this package.
 *
 * @param start A folder inside the workspace; by default this package's own.
 * @throws Error when no folder above `start` has both `specs/` and `turbo.json`.
 */
export function findWorkspaceRoot(start: string = dirname(fileURLToPath(import.meta.url))): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "turbo.json")) && existsSync(join(folder, "specs"))) return folder;
    if (folder === dirname(folder)) {
      throw new Error(`No Clade workspace above ${start}: no folder there has turbo.json and specs/.`);
    }
  }
}

/** All vendors, in alphabetical order. A vendor is found by its place, so no list of vendors is kept anywhere. */
export function findVendors(root: string = findWorkspaceRoot()): Vendor[] {
  return readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isVendorFolder(join(root, "specs", entry.name)))
    .map((entry) => vendorAt(root, entry.name))
    .sort((first, second) => first.name.localeCompare(second.name));
}

function isVendorFolder(folder: string): boolean {
  const manifestPath = join(folder, "package.json");
  if (!existsSync(manifestPath)) return false;
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8")) as { name?: string };
  return manifest.name?.endsWith("-spec") ?? false;
}

function vendorAt(root: string, name: string): Vendor {
  const specDirectory = join(root, "specs", name);
  return { name, specDirectory, bundlePath: join(specDirectory, "dist", "openapi.json") };
}
