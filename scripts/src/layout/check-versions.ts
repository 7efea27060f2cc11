import type { Finding } from "./finding.ts";
import { allDependencies } from "./manifest.ts";
import type { Package, Workspace } from "./read-workspace.ts";

/** Dependencies whose version is a range, differs between packages, or is not `*` for a package of this repository. */
export function checkVersions({ packages }: Workspace): Finding[] {
  const first = new Map<string, string>();
  return packages.flatMap((item) =>
    Object.entries(allDependencies(item.manifest)).flatMap(([name, version]) => {
      const usual = first.get(name) ?? version;
      first.set(name, usual);
      const problem = problemOf(name, version, usual);
      return problem ? [{ path: pathOf(item), ...problem }] : [];
    }),
  );
}

function problemOf(name: string, version: string, usual: string): Omit<Finding, "path"> | undefined {
  if (name.startsWith("@clade/")) {
    if (version === "*") return undefined;
    return {
      fault: `has "${name}" at "${version}"`,
      cure: `Write "*", as for every package of this repository`,
    };
  }
  if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
    return {
      fault: `has "${name}" at "${version}", no exact version`,
      cure: "Pin the version that is installed",
    };
  }
  if (version === usual) return undefined;
  return {
    fault: `has "${name}" at ${version}, another package at ${usual}`,
    cure: "Use one version everywhere",
  };
}

function pathOf({ folder }: Package): string {
  return folder === "." ? "package.json" : `${folder}/package.json`;
}
