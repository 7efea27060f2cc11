import { copyFile, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import { runProgram } from "../servers/run-program.ts";
import { bundlePathOf } from "../servers/spec-request.ts";
import type { ClientVendor } from "./client-vendor.ts";

const { resolve } = createRequire(import.meta.url);

/** The folder of a vendor in which callers of all its clients can be written. */
export type FolderOf = (vendor: ClientVendor) => string;

/**
 * Makes a program's folder with the peers' clients of some vendors, generated from the specs as they are now, and removes it after
 * a piece of work. Ours is imported as an installed package is: what is built, with its declarations.
 */
export async function withClients<Result>(
  vendors: readonly ClientVendor[],
  work: (folderOf: FolderOf) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), "clients-"));
  try {
    await symlink(join(findWorkspaceRoot(), "node_modules"), join(root, "node_modules"));
    for (const { name } of vendors) await generate(name, join(root, name));
    return await work(({ name }) => join(root, name));
  } finally {
    await rm(root, { recursive: true });
  }
}

async function generate(vendor: string, folder: string): Promise<void> {
  const spec = bundlePathOf(vendor);
  await mkdir(folder);
  const schema = join(folderOf(`@clade/${vendor}`), "dist", "generated", "schema.d.ts");
  await copyFile(schema, join(folder, "schema.d.ts"));
  const redocly = join(folderOf("@redocly/cli"), "bin", "cli.js");
  // Failures as results, as in the other clients.
  const settings = ["--output", join(folder, "redocly.ts"), "--error-mode", "result"];
  await runProgram([redocly, "generate-client", spec, ...settings]);
  const heyApi = join(folderOf("@hey-api/openapi-ts"), "bin", "run.js");
  const plugins = ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"];
  await runProgram([heyApi, "--input", spec, "--output", join(folder, "hey-api"), "--plugins", ...plugins]);
}

function folderOf(name: string): string {
  return dirname(resolve(`${name}/package.json`));
}
