import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "@clade/bundle";
import { listFiles } from "../support/list-files.ts";
import type { Manifest } from "./manifest.ts";

/** A folder with a `package.json`. */
export interface Package {
  /** From the root, with `/`: `packages/cligs`; the root itself is `.`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The repository as its folders show it. */
export interface Workspace {
  readonly root: string;
  /** The root package first, then all others by folder. */
  readonly packages: readonly Package[];
  /** Whatever looks like a vendor, complete or not, sorted. */
  readonly vendors: readonly string[];
}

/** Reads what stands where, without asking whether it should. */
export function readWorkspace(root: string): Workspace {
  const own = { folder: ".", manifest: readJson(join(root, "package.json")) as Manifest };
  const folders = (own.manifest.workspaces ?? []).flatMap((pattern) => matches(root, pattern)).sort();
  const packages = folders
    .filter((folder) => existsSync(join(root, folder, "package.json")))
    .map((folder) => ({ folder, manifest: readJson(join(root, folder, "package.json")) as Manifest }));
  return { root, packages: [own, ...packages], vendors: findVendorNames(root) };
}

/**
 * The version of what all clients share.
 * @throws Error when there is none
 */
export function runtimeVersion({ packages }: Workspace): string {
  const version = packages.find(({ folder }) => folder === "packages/runtime")?.manifest.version;
  if (version === undefined) throw new Error("packages/runtime/package.json has no version.");
  return version;
}

/** Workspace patterns are folders or end in `/*`; npm knows more, this repository does not use it. */
function matches(root: string, pattern: string): string[] {
  if (!pattern.endsWith("/*")) return [pattern];
  const parent = pattern.slice(0, -2);
  return subfolders(join(root, parent)).map((name) => `${parent}/${name}`);
}

/** A vendor shows itself by a spec, by generated code, or by a contract suite; any of them alone is incomplete. */
function findVendorNames(root: string): string[] {
  const suites = join(root, "packages/contract-tests/src");
  const names = [
    ...subfolders(join(root, "specs")).filter((name) => listFiles(join(root, "specs", name)).length > 0),
    ...subfolders(join(root, "packages")).filter((name) =>
      existsSync(join(root, "packages", name, "src/generated")),
    ),
    ...subfolders(suites).filter((name) => existsSync(join(suites, name, "contract.test.ts"))),
  ];
  return [...new Set(names)].sort();
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
