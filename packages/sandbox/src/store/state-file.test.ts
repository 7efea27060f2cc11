import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStateFile } from "./state-file.ts";
import { Store } from "./store.ts";

/** A program of its own that has a database of SQLite to itself until it is ended. */
const holdOpen = `
  const Database = require("libsql");
  const database = new Database(process.argv[1]);
  database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;");
  console.log("open");
  setInterval(() => undefined, 1000);
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clade-state-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("a state file gives back what transactions left, in order, for each vendor apart", async () => {
  const path = join(folder, "state.db");
  const file = await openStateFile(path);
  expect(file.load("loft")).toBeUndefined();
  const store = new Store((changes) => {
    file.keep("loft", changes, 7);
  });
  const pigeons = store.table<{ name: string }>("pigeons");
  store.transact(() => {
    for (const name of ["Cy", "Ann", "Bob"]) pigeons.put(name, { name });
  });
  store.transact(() => pigeons.delete("Ann"));
  store.transact(() => pigeons.update("Cy", { name: "Cyd" }));
  file.replace("roost", { contents: {}, random: 3 });
  file.close();

  const again = await openStateFile(path);
  const kept = again.load("loft");
  expect(kept).toEqual({ contents: store.contents(), random: 7 });
  expect(again.load("roost")).toEqual({ contents: {}, random: 3 });
  again.close();
});

test("a state file that is in use is refused, in the same process and in another, until it is let go of", async () => {
  const path = join(folder, "state.db");
  const refusal = `The state file ${path} cannot be used: another sandbox has it in use.`;
  const first = await openStateFile(path);
  await expect(openStateFile(path)).rejects.toThrow(refusal);
  first.close();

  const other = spawn(process.execPath, ["-e", holdOpen, `${path}-lock`], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(other.stdout, "data");
  await expect(openStateFile(path)).rejects.toThrow(refusal);
  other.kill("SIGKILL");
  await once(other, "exit");
  const again = await openStateFile(path);
  again.close();
});

test("what is no state file is refused with its name, and left as it is", async () => {
  const path = join(folder, "notes.txt");
  writeFileSync(path, "These are notes of mine, and they are no database at all. ".repeat(100));
  await expect(openStateFile(path)).rejects.toThrow(`The state file ${path} cannot be used`);
  await expect(openStateFile(join(folder, "no", "such", "folder.db"))).rejects.toThrow("cannot be used");
});
