import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Files by path; an object becomes JSON. */
export type Files = Readonly<Record<string, string | object>>;

/** A folder with some files, which goes away when the test ends. */
export function temporaryFolder(files: Files = {}): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "clade-test-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFiles(folder, files);
  return folder;
}

/** Writes files together with their folders. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === "string" ? content : JSON.stringify(content, undefined, 2),
    );
  }
}
