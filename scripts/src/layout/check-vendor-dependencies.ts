import { clientPackage, specPackage } from "../support/vendor-names.ts";
import type { Finding } from "./finding.ts";
import { allDependencies } from "./manifest.ts";
import { packageKind } from "./package-kind.ts";
import type { Workspace } from "./read-workspace.ts";

/** Packages that read every vendor's files. Turborepo reruns them after an edit only where they declare the vendor. */
const readers: Readonly<Record<string, (vendor: string) => string[]>> = {
  "packages/contract-tests": (vendor) => [clientPackage(vendor), specPackage(vendor)],
  "packages/package-tests": (vendor) => [clientPackage(vendor)],
  "packages/sandbox": (vendor) => [clientPackage(vendor), specPackage(vendor)],
  docs: (vendor) => [specPackage(vendor)],
};

/** The dependencies that the readers of all vendors must declare on one vendor: names by the reader's folder. */
export function requiredDependencies(vendor: string): Record<string, string[]> {
  return Object.fromEntries(Object.entries(readers).map(([folder, names]) => [folder, names(vendor)]));
}

/** What may be tested with a vendor's packages, whose edits then rerun its tasks; everything else tests with its own. */
const testers: Readonly<Record<string, (vendor: string) => string[]>> = {
  "packages/mock": (vendor) => [specPackage(vendor)],
  "packages/benchmarks": (vendor) => [clientPackage(vendor), specPackage(vendor)],
};

/**
 * Vendors that a reader of all vendors does not declare, dependencies on one vendor where all are alike, and dependencies
 * on packages of ours that do not exist.
 */
export function checkVendorDependencies(workspace: Workspace): Finding[] {
  return [...missing(workspace), ...misplaced(workspace), ...dangling(workspace)];
}

/** The names of all packages that read one vendor's spec, its own two first; those last that only build on one that does. */
export function readersOf(vendor: string, { packages }: Workspace): string[] {
  const own = [specPackage(vendor), clientPackage(vendor)];
  const others = packages
    .filter(({ manifest }) => own.some((name) => name in allDependencies(manifest)))
    .flatMap(({ manifest }) => manifest.name ?? []);
  const theirs = packages
    .filter(({ manifest }) => others.some((name) => name in allDependencies(manifest)))
    .flatMap(({ manifest }) => manifest.name ?? []);
  return [...new Set([...own, ...others, ...theirs])];
}

/** The names of the packages that read every vendor's files. */
export function readerNames({ packages }: Workspace): string[] {
  return packages.filter(({ folder }) => folder in readers).flatMap(({ manifest }) => manifest.name ?? []);
}

function missing({ packages, vendors }: Workspace): Finding[] {
  return packages.flatMap(({ folder, manifest }) => {
    const required = vendors.flatMap((vendor) => readers[folder]?.(vendor) ?? []);
    return required
      .filter((name) => manifest.dependencies?.[name] === undefined)
      .map((name) => ({
        path: `${folder}/package.json`,
        fault: `"dependencies" lacks "${name}", so a change there would not rerun the tasks here`,
        cure: `Add "${name}": "*", then run: npm install`,
      }));
  });
}

function misplaced(workspace: Workspace): Finding[] {
  const vendorPackages = workspace.vendors.flatMap((vendor) => [clientPackage(vendor), specPackage(vendor)]);
  return workspace.packages.flatMap((item) => {
    const { folder, manifest } = item;
    if (readers[folder] || packageKind(workspace, item) === "client") return [];
    const allowed = workspace.vendors
      .flatMap((vendor) => testers[folder]?.(vendor) ?? [])
      .filter((name) => name in (manifest.devDependencies ?? {}));
    return Object.keys(allDependencies(manifest))
      .filter((name) => vendorPackages.includes(name) && !allowed.includes(name))
      .map((name) => ({
        path: `${folder}/package.json`,
        fault: `depends on "${name}", though it is the same for all vendors`,
        cure: "Test with a small spec of its own, or move the test to packages/contract-tests",
      }));
  });
}

function dangling({ packages }: Workspace): Finding[] {
  const existing = new Set(packages.map(({ manifest }) => manifest.name));
  return packages.flatMap(({ folder, manifest }) =>
    Object.keys(allDependencies(manifest))
      .filter((name) => name.startsWith("@clade/") && !existing.has(name))
      .map((name) => ({
        path: `${folder}/package.json`,
        fault: `depends on "${name}", which does not exist`,
        cure: `Remove it, then run: npm install`,
      })),
  );
}
