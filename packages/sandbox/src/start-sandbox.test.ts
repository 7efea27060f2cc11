import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSandbox } from "./start-sandbox.ts";
import { loftBundle } from "./testing/loft-bundle.ts";

const bundles = { loft: loftBundle };

test("what is remembered at the end is written into a file, from which another sandbox begins", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clade-export-"));
  const path = join(folder, "export.json");
  const data = {
    loft: { contents: { feathers: { white: { place: 0, record: { length: 7 } } } }, random: 5 },
  };
  const state = join(folder, "state.db");
  const first = await startSandbox({ bundles, data, state, export: path });
  await first.close();
  const exported = JSON.parse(readFileSync(path, "utf8")) as typeof data;
  expect(exported).toEqual(data);

  const second = await startSandbox({ bundles, data: exported });
  const response = await fetch(`${second.origin}/-/snapshot`);
  expect(await response.json()).toEqual(data);
  await second.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ["in a folder that there is not", join(tmpdir(), "no", "such", "folder.json"), "ENOENT"],
  ["that is a folder", tmpdir(), "it is a folder"],
])("an export %s is refused before anything is remembered", async (_where, path, reason) => {
  await expect(startSandbox({ bundles, export: path })).rejects.toThrow(
    new RegExp(`^The export file ${path} cannot be written: ${reason}.*Name another\\.$`),
  );
});

test("an export that can no longer be written at the end lets go of everything else all the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clade-export-"));
  const started = await startSandbox({ bundles, export: join(folder, "export.json") });
  rmSync(folder, { recursive: true });
  await expect(started.close()).rejects.toThrow("ENOENT");
  await expect(fetch(started.origin)).rejects.toThrow();
});
