import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import { publicPackages, readManifest, type Manifest } from "./public-packages.ts";
import { runTool } from "./run-tool.ts";
import { stagePackage } from "./stage-package.ts";

/** A project outside the repository that has installed everything that is published. */
export interface Consumer {
  /** Its folder: a `package.json`, and `node_modules` as npm made it. */
  readonly folder: string;
  /** The tarball of each of our packages, by the package's name. */
  readonly tarballs: Readonly<Record<string, string>>;
}

/** Packs what is published as `npm publish` would, and installs it from the tarballs, without a network. */
export async function makeConsumer(parent: string): Promise<Consumer> {
  const ours = publicPackages();
  const theirs = registryPackages(ours.map(({ manifest }) => manifest));
  const staged = ours.map(({ folder }) => stagePackage(folder, join(parent, "staged")));
  const packed = await pack([...staged, ...theirs], join(parent, "tarballs"));
  const folder = join(parent, "consumer");
  mkdirSync(folder);
  const manifest = { name: "consumer", version: "1.0.0", private: true, type: "module" };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const install = ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await runTool("npm", [...install, ...packed.values()], { cwd: folder });
  return { folder, tarballs: Object.fromEntries(ours.map(({ name }) => [name, packed.get(name) ?? ""])) };
}

/** The packages of a consumer's `node_modules`, by name. */
export function installedPackages(folder: string): string[] {
  const found = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  return found.flatMap((name) =>
    name.startsWith("@")
      ? readdirSync(join(folder, "node_modules", name)).map((own) => `${name}/${own}`)
      : [name],
  );
}

/** What our packages have from the registry, at whatever depth: packed anew from this machine's `node_modules`. */
function registryPackages(manifests: readonly Manifest[]): string[] {
  const found = new Set<string>();
  const visit = ({ dependencies = {} }: Manifest): void => {
    for (const name of Object.keys(dependencies).filter((one) => !one.startsWith("@clade/"))) {
      const folder = join(findWorkspaceRoot(), "node_modules", name);
      found.add(folder);
      visit(readManifest(folder));
    }
  };
  manifests.forEach(visit);
  return [...found];
}

/** @returns the tarballs by the name of the package */
async function pack(folders: readonly string[], destination: string): Promise<Map<string, string>> {
  mkdirSync(destination);
  const parameters = ["pack", "--json", "--ignore-scripts", "--pack-destination", destination, ...folders];
  const output = await runTool("npm", parameters, { cwd: destination });
  const packed = JSON.parse(output) as { name: string; filename: string }[];
  return new Map(packed.map(({ name, filename }) => [name, join(destination, filename)]));
}
