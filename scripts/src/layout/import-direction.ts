import type { PackageKind } from "./package-kind.ts";

/** What the sources of one kind of package may import. Its own files and `@clade/config` are always allowed. */
export interface ImportDirection {
  readonly packages: readonly PackageKind[];
  /** Packages from the registry that the sources may import; without it, all that are declared. Tests are free. */
  readonly registry?: readonly string[];
  /** False where the sources must run in a browser too. Tests are free. */
  readonly node: boolean;
}

/**
 * The one table of import directions: contract-tests → clients → runtime; docs → sandbox → front; mock → front;
 * codegen, front → bundle → spec-rules.
 */
export const importDirections: Readonly<Record<PackageKind, ImportDirection>> = {
  root: { packages: [], node: true },
  config: { packages: [], node: true },
  spec: { packages: ["spec-rules"], node: true },
  "spec-rules": { packages: [], node: true },
  bundle: { packages: ["spec-rules"], node: true },
  // Types only: the behaviour table is written in the form that the runtime reads.
  codegen: { packages: ["runtime", "bundle", "spec-rules"], node: true },
  // Of the sandbox it takes what the site says of it.
  docs: { packages: ["sandbox", "bundle", "spec-rules", "browser"], node: true },
  front: { packages: ["bundle", "spec-rules"], node: true },
  mock: { packages: ["front", "bundle", "spec-rules"], node: true },
  // Of the clients it takes the types of operations, and the one grammar of a query language.
  sandbox: { packages: ["client", "front", "bundle", "spec-rules", "browser"], node: true },
  runtime: { packages: [], registry: ["openapi-fetch"], node: false },
  client: { packages: ["runtime"], registry: [], node: false },
  browser: { packages: [], node: true },
  "contract-tests": {
    packages: ["client", "runtime", "mock", "sandbox", "bundle", "spec-rules", "browser"],
    node: true,
  },
  // The clients themselves it takes from their tarballs.
  "package-tests": { packages: ["client", "runtime", "mock", "sandbox", "bundle", "browser"], node: true },
  benchmarks: {
    packages: ["client", "runtime", "mock", "sandbox", "front", "docs", "bundle", "browser"],
    node: true,
  },
  scripts: {
    packages: ["spec", "client", "runtime", "mock", "sandbox", "docs", "codegen", "bundle", "spec-rules"],
    node: true,
  },
};
