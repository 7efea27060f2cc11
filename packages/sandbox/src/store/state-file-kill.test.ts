import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startNode, typescriptHooks } from "@clade/front/testing";
import { expect, test } from "vitest";
import { openStateFile } from "./state-file.ts";

const program = fileURLToPath(new URL("../testing/write-forever.ts", import.meta.url));

/** Lets the program write until it has said some numbers, kills it in the middle, and gives the last that it said. */
async function writeUntilKilled(path: string, delay: number): Promise<number> {
  const child = startNode(["--import", typescriptHooks, "--conditions=@clade/source", program, path]);
  await child.says(/\d+\n/);
  await new Promise((settle) => setTimeout(settle, delay));
  child.process.kill("SIGKILL");
  await child.exit;
  return Number(child.output().trimEnd().split("\n").at(-1));
}

test("what was kept survives a kill at any moment, a hundred times, and no transaction is there by half", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clade-kill-"));
  const path = join(folder, "state.db");
  let last = -1;
  for (let kill = 0; kill < 100; kill += 1) {
    const said = await writeUntilKilled(path, kill % 10);
    expect(said).toBeGreaterThan(last);
    const file = await openStateFile(path);
    const { numbers = {}, halves = {} } = file.load("loft")?.contents ?? {};
    file.close();
    const kept = Object.keys(numbers).map(Number);
    expect(kept.length).toBeGreaterThan(said);
    expect(Math.max(...kept)).toBe(kept.length - 1);
    expect(Object.keys(halves)).toEqual(Object.keys(numbers));
    last = kept.length - 1;
  }
  rmSync(folder, { recursive: true });
}, 240_000);
