import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundlePathOf } from "../servers/spec-request.ts";
import { referenceNames, writeReference } from "./reference-kind.ts";
import { serveFolder } from "./serve-folder.ts";

/**
 * Serves a copy of the built site, with the peers' references of some vendors below `/peers/<vendor>/<peer>/`, and removes it after a
 * piece of work.
 *
 * @param work Gets the origin.
 */
export async function withReferences<Result>(
  vendors: readonly string[],
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), "references-"));
  try {
    await cp(siteFolder(), root, { recursive: true });
    for (const vendor of vendors) await writeReferences(vendor, join(root, "peers", vendor));
    const served = await serveFolder(root);
    return await work(served.origin).finally(() => {
      served.close();
    });
  } finally {
    await rm(root, { recursive: true });
  }
}

async function writeReferences(vendor: string, folder: string): Promise<void> {
  for (const name of referenceNames) {
    await mkdir(join(folder, name), { recursive: true });
    await writeReference[name](`${dirname(bundlePathOf(vendor))}/openapi.json`, join(folder, name));
  }
}

function siteFolder(): string {
  const manifest = createRequire(import.meta.url).resolve("@clade/docs/package.json");
  return join(dirname(manifest), "dist", "site");
}
