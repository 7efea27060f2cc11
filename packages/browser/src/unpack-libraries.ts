import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

/** Unpacks the system libraries that `@sparticuz/chromium` brings along, and tells the folder that they are in. */
export function unpackLibraries(): string {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const archive = readFileSync(join(dirname(entry), "../../bin/al2023.tar.br"));
  const folder = mkdtempSync(join(tmpdir(), "clade-chromium-"));
  execFileSync("tar", ["-x", "-C", folder], { input: brotliDecompressSync(archive) });
  return join(folder, "lib");
}
