import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { findVendors, findWorkspaceRoot, readBundle, type Vendor } from "@clade/bundle";
import { compare } from "./compare.ts";
import { generate, generateCommand, type GeneratedFiles } from "./generate.ts";

const usage = `Usage: clade-codegen [--check]

Run in a client package, packages/<vendor>. Writes src/generated/ from the vendor's bundled spec.

  --check  compare only, write nothing; exit code 1 when a file is stale
  --help   this text`;

/** What the command line needs of the outside world. */
export interface Surroundings {
  /** The client package's folder. */
  readonly folder: string;
  readonly print: (line: string) => void;
}

/**
 * Runs the command and returns its exit code: 0 done or current, 1 stale, 2 wrong usage.
 *
 * @throws Error when the folder is in no workspace, or when the vendor's spec is not bundled or is broken.
 */
export async function run(argv: readonly string[], { folder, print }: Surroundings): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === "string") {
    print(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    print(usage);
    return 0;
  }
  const vendor = vendorOf(folder);
  if (!vendor) {
    print(
      `${folder} is no client of a vendor: it is not packages/<vendor>, or specs/${basename(folder)} has no spec.`,
    );
    return 2;
  }
  return produce(vendor, join(folder, "src", "generated"), options.check ?? false, print);
}

function vendorOf(folder: string): Vendor | undefined {
  const root = findWorkspaceRoot(folder);
  return findVendors(root).find(({ name }) => folder === join(root, "packages", name));
}

function readOptions(argv: readonly string[]): { check?: boolean; help?: boolean } | string {
  try {
    return parseArgs({
      args: [...argv],
      options: { check: { type: "boolean" }, help: { type: "boolean" } },
    }).values;
  } catch (error) {
    return (error as Error).message;
  }
}

async function produce(
  vendor: Vendor,
  target: string,
  check: boolean,
  print: (line: string) => void,
): Promise<number> {
  const files = await generate(vendor.name, readBundle(vendor.bundlePath));
  if (!check) {
    write(target, files);
    print(`Wrote ${Object.keys(files).join(", ")} to ${target}`);
    return 0;
  }
  const faults = compare(target, files);
  if (faults.length === 0) return 0;
  print([...faults, `Mend it with: ${generateCommand(vendor.name)}`].join("\n"));
  return 1;
}

function write(target: string, files: GeneratedFiles): void {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(target, name), content);
}
