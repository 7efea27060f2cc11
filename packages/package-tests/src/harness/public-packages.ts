import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";

/** A `package.json`, as far as these tests look at it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A package that is published. */
export interface PublicPackage {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
  /** The vendor, where it is a vendor's client. */
  readonly vendor: string | undefined;
}

/** Every package of the workspace that is not private; none is listed anywhere. */
export function publicPackages(): PublicPackage[] {
  const parent = join(findWorkspaceRoot(), "packages");
  return readdirSync(parent)
    .map((name) => ({ name, folder: join(parent, name) }))
    .filter(({ folder }) => existsSync(join(folder, "package.json")))
    .map(({ name, folder }) => ({ folder, manifest: readManifest(folder), vendor: vendorOf(name, folder) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map((item) => ({ ...item, name: item.manifest.name }));
}

/** The `package.json` of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** The modules that a package lets its users import, by what they write: `@clade/clarizen/czql`. */
export function doorsOf({ name, exports = {} }: Manifest): string[] {
  return Object.keys(exports)
    .filter((door) => !door.endsWith(".json"))
    .map((door) => name + door.slice(1));
}

function vendorOf(name: string, folder: string): string | undefined {
  return existsSync(join(folder, "src/generated")) ? name : undefined;
}
