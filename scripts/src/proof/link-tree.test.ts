import { lstatSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { linkTree } from "./link-tree.ts";

test("the twin has the same files, links as they are, and no caches", () => {
  const folder = temporaryFolder({
    "source/a/index.js": "a",
    "source/.vite/results.json": "{}",
    "source/.package-lock.json": "{}",
  });
  symlinkSync("../packages/x", join(folder, "source/x"));

  linkTree(join(folder, "source"), join(folder, "twin"));

  expect(listFiles(join(folder, "twin"))).toEqual([".package-lock.json", "a/index.js", "x"]);
  expect(readlinkSync(join(folder, "twin/x"))).toBe("../packages/x");
  expect(lstatSync(join(folder, "twin/a/index.js")).ino).toBe(
    lstatSync(join(folder, "source/a/index.js")).ino,
  );
});

test("what npm rewrites in place is a file of its own", () => {
  const folder = temporaryFolder({ "source/.package-lock.json": "before" });
  linkTree(join(folder, "source"), join(folder, "twin"));

  writeFileSync(join(folder, "twin/.package-lock.json"), "after");

  expect(readFileSync(join(folder, "source/.package-lock.json"), "utf8")).toBe("before");
});
