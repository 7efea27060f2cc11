import { existsSync } from "node:fs";
import { join } from "node:path";
import { clientPackage, specPackage } from "../support/vendor-names.ts";
import type { Workspace } from "../layout/read-workspace.ts";

/** Names that stand for something else in this repository, now or as planned. */
const reserved = new Set(["clade", "harness", "sandbox", "spec", "specs", "testing", "vendor", "vendors"]);

/** Why a name cannot be a new vendor's; undefined when it can. */
export function problemOfName(name: string, { root, packages, vendors }: Workspace): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    return `"${name}" is no name for a vendor: use lower-case letters, digits and single hyphens, a letter first.`;
  }
  if (vendors.includes(name)) return `There is a vendor "${name}" already, in specs/${name}.`;
  if (reserved.has(name) || name.endsWith("-spec")) return `"${name}" is reserved for other things here.`;
  const names = [clientPackage(name), specPackage(name)];
  const taken = packages.find(({ manifest }) => names.includes(manifest.name ?? ""));
  if (taken) return `"${name}" is the name of a package already, in ${taken.folder}.`;
  const folder = [`specs/${name}`, `packages/${name}`, `packages/contract-tests/src/${name}`].find((path) =>
    existsSync(join(root, path)),
  );
  return folder && `${folder} exists already. Remove it, or take another name.`;
}
