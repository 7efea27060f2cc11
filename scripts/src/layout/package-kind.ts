import type { Package, Workspace } from "./read-workspace.ts";

/** What a package is in the order of imports. A vendor's two packages have a kind each; every other is its own kind. */
export type PackageKind =
  | "root"
  | "spec"
  | "client"
  | "config"
  | "spec-rules"
  | "bundle"
  | "codegen"
  | "runtime"
  | "front"
  | "mock"
  | "sandbox"
  | "browser"
  | "contract-tests"
  | "package-tests"
  | "benchmarks"
  | "docs"
  | "scripts";

const folders: Readonly<Record<string, PackageKind>> = {
  ".": "root",
  "packages/config": "config",
  "packages/spec-rules": "spec-rules",
  "packages/bundle": "bundle",
  "packages/codegen": "codegen",
  "packages/runtime": "runtime",
  "packages/front": "front",
  "packages/mock": "mock",
  "packages/sandbox": "sandbox",
  "packages/browser": "browser",
  "packages/contract-tests": "contract-tests",
  "packages/package-tests": "package-tests",
  "packages/benchmarks": "benchmarks",
  docs: "docs",
  scripts: "scripts",
};

/** The kind of a package, by its place. Undefined for a folder in `packages/` that is no vendor's and in no table. */
export function packageKind({ vendors }: Workspace, { folder }: Package): PackageKind | undefined {
  if (folders[folder]) return folders[folder];
  const [parent, name = ""] = folder.split("/");
  if (parent === "specs") return "spec";
  return parent === "packages" && vendors.includes(name) ? "client" : undefined;
}
