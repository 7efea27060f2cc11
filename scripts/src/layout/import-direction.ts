import type { PackageKind } from "./package-kind.ts";

/** What the sources of one kind of package may import. Its own files and `@clade/config` are always allowed. */
export interface ImportDirection {
  readonly packages: readonly PackageKind[];
  /** Packages from the registry that the sources may import; without it, all that are declared. Tests are free. */
  readonly registry?: readonly string[];
  /** False where the sources must run in a browser too. Tests are free. */
  readonly node: boolean;
}

/** The one table of import directions: contract-tests → clients → runtime; codegen, docs, mock → bundle → spec-rules. */
export const importDirections: Readonly<Record<PackageKind, ImportDirection>> = {
  root: { packages: [], node: true },
  config: { packages: [], node: true },
  spec: { packages: ["spec-rules"], node: true },
  "spec-rules": { packages: [], node: true },
  bundle: { packages: ["spec-rules"], node: true },
  // Types only: the behaviour table is written in the form that the runtime reads.
  codegen: { packages: ["runtime", "bundle", "spec-rules"], node: true },
  docs: { packages: ["bundle", "spec-rules"], node: true },
  mock: { packages: ["bundle", "spec-rules"], node: true },
  runtime: { packages: [], registry: ["openapi-fetch"], node: false },
  client: { packages: ["runtime"], registry: [], node: false },
  "contract-tests": { packages: ["client", "runtime", "mock", "bundle", "spec-rules"], node: true },
  scripts: {
    packages: ["spec", "client", "runtime", "mock", "docs", "codegen", "bundle", "spec-rules"],
    node: true,
  },
};
