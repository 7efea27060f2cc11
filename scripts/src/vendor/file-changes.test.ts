import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { FileChanges } from "./file-changes.ts";

test("undo puts changed files back and removes new folders with all that came into them", () => {
  const root = temporaryFolder({ "a.json": "before", "packages/old/b": "old" });
  const changes = new FileChanges(root);
  changes.write("a.json", "after");
  changes.write("packages/new/src/c.ts", "c");
  changes.write("packages/old/d.ts", "d");
  changes.remember("lock.json");
  writeFileSync(join(root, "lock.json"), "made by another program");
  writeFileSync(join(root, "packages/new/src/generated.ts"), "made by another program");

  changes.undo();

  expect(listFiles(root)).toEqual(["a.json", "packages/old/b"]);
  expect(readFileSync(join(root, "a.json"), "utf8")).toBe("before");
});

test("a file that is written twice is put back as it was before the first time", () => {
  const root = temporaryFolder({ a: "1" });
  const changes = new FileChanges(root);
  changes.write("a", "2");
  changes.write("a", "3");

  changes.undo();

  expect(readFileSync(join(root, "a"), "utf8")).toBe("1");
});

test("a remembered file that was never there stays away", () => {
  const root = temporaryFolder();
  const changes = new FileChanges(root);
  changes.remember("a");

  changes.undo();

  expect(existsSync(join(root, "a"))).toBe(false);
  expect(changes.written).toEqual(["a"]);
});
