import { isBuiltin } from "node:module";
import { join, posix } from "node:path";
import type { Finding } from "./finding.ts";
import { importDirections, type ImportDirection } from "./import-direction.ts";
import { isForDevelopment, listImports, packageOf, type Import } from "./list-imports.ts";
import { allDependencies } from "./manifest.ts";
import { packageKind, type PackageKind } from "./package-kind.ts";
import type { Package, Workspace } from "./read-workspace.ts";

const directionTable = "scripts/src/layout/import-direction.ts";
const kindTable = "scripts/src/layout/package-kind.ts";

/** Imports that go the wrong way, leave their package by `../`, or name what is not declared. */
export function checkImports(workspace: Workspace): Finding[] {
  return workspace.packages
    .filter(({ folder }) => folder !== ".")
    .flatMap((item) => {
      const kind = packageKind(workspace, item);
      return kind ? importsOf(workspace, item, kind) : [unknownKind(item)];
    });
}

function unknownKind({ folder }: Package): Finding {
  return {
    path: folder,
    fault: "is no vendor's and of no known kind, so nobody knows what it may import",
    cure: `Give it a line in ${kindTable} and in ${directionTable}`,
  };
}

function importsOf(workspace: Workspace, item: Package, kind: PackageKind): Finding[] {
  return listImports(join(workspace.root, item.folder)).flatMap((found) => {
    const fault = faultOf(workspace, item, kind, found);
    return fault ? [{ path: `${item.folder}/${found.file}`, ...fault }] : [];
  });
}

type Fault = Omit<Finding, "path">;

function faultOf(workspace: Workspace, item: Package, kind: PackageKind, found: Import): Fault | undefined {
  const { file, specifier } = found;
  const direction = importDirections[kind];
  if (specifier.startsWith(".")) return faultOfPath(found);
  if (isBuiltin(specifier)) return faultOfBuiltin(direction, found);
  const name = packageOf(specifier);
  if (name === undefined || name === item.manifest.name) return undefined;
  const imported = workspace.packages.find(({ manifest }) => manifest.name === name);
  const wrongWay = imported
    ? faultOfDirection(workspace, kind, imported, name)
    : faultOfRegistry(direction, file, name);
  if (wrongWay) return wrongWay;
  if (name in allDependencies(item.manifest)) return undefined;
  return {
    fault: `imports "${name}", which ${item.folder}/package.json does not declare`,
    cure: `Declare it there, or do without it`,
  };
}

/** Tools' configuration may reach the root's; no other file may leave its package by a path. */
function faultOfPath({ file, specifier }: Import): Fault | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if (!target.startsWith("../") || /^[^/]+\.config\.[jt]s$/.test(file)) return undefined;
  return {
    fault: `imports "${specifier}", outside its package`,
    cure: "Import the other package by its name",
  };
}

function faultOfBuiltin({ node }: ImportDirection, { file, specifier }: Import): Fault | undefined {
  if (node || isForDevelopment(file)) return undefined;
  return {
    fault: `imports "${specifier}" of Node, but must run in browsers too`,
    cure: "Use what every platform has, or move it to a test",
  };
}

function faultOfDirection(
  workspace: Workspace,
  kind: PackageKind,
  imported: Package,
  name: string,
): Fault | undefined {
  const importedKind = packageKind(workspace, imported);
  if (importedKind === undefined || importedKind === "config") return undefined;
  if (importDirections[kind].packages.includes(importedKind)) return undefined;
  const allowed = importDirections[kind].packages.join(", ") || "no other package";
  return {
    fault: `imports "${name}" (${importedKind}); ${kind} may import ${allowed}`,
    cure: `Turn the import round, or move what is needed; the table is ${directionTable}`,
  };
}

function faultOfRegistry({ registry }: ImportDirection, file: string, name: string): Fault | undefined {
  if (name.startsWith("@clade/")) {
    return {
      fault: `imports "${name}", which does not exist`,
      cure: "Correct the name, or remove the import",
    };
  }
  if (!registry || registry.includes(name) || isForDevelopment(file)) return undefined;
  return {
    fault: `imports "${name}", which its users would have to install`,
    cure: `Do without it; the table is ${directionTable}`,
  };
}
