import { isInCaretRange } from "./caret-range.ts";
import type { Finding } from "./finding.ts";
import { allDependencies } from "./manifest.ts";
import type { Package, Workspace } from "./read-workspace.ts";

type Fault = Omit<Finding, "path">;

/**
 * Dependencies on the registry whose version is a range or differs between packages, and dependencies on packages of this
 * repository that are not `*`, or not a range where whoever installs the package needs one.
 */
export function checkVersions({ packages }: Workspace): Finding[] {
  const first = new Map<string, string>();
  const versions = new Map(packages.map(({ manifest }) => [manifest.name, manifest.version ?? ""]));
  return packages.flatMap((item) =>
    Object.entries(allDependencies(item.manifest)).flatMap(([name, version]) => {
      const usual = first.get(name) ?? version;
      first.set(name, usual);
      const fault = name.startsWith("@clade/")
        ? faultOfOwn(item, name, versions.get(name) ?? "")
        : faultOfPin(name, version, usual);
      return fault ? [{ path: pathOf(item), ...fault }] : [];
    }),
  );
}

/** What is published is installed beside its dependencies of some version; within the repository there is only the present one. */
function faultOfOwn({ manifest }: Package, name: string, version: string): Fault | undefined {
  const range = allDependencies(manifest)[name] ?? "";
  if (manifest.private || manifest.dependencies?.[name] === undefined) {
    if (range === "*") return undefined;
    return {
      fault: `has "${name}" at "${range}"`,
      cure: `Write "*", as for every package of this repository`,
    };
  }
  if (isInCaretRange(version, range)) return undefined;
  return {
    fault: `is published with "${name}" at "${range}", which is at ${version}`,
    cure: `Write "^${version}"`,
  };
}

function faultOfPin(name: string, version: string, usual: string): Fault | undefined {
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
