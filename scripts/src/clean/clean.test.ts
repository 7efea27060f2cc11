import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallRepository } from "../testing/small-repository.ts";
import { clean } from "./clean.ts";

test("what tools made goes from every package, what is written or installed stays", () => {
  const made = [
    ".turbo/cache/1",
    "docs/dist/index.html",
    "packages/mock/.reports/tests.json",
    "specs/bird/dist/a",
  ];
  const kept = [
    "node_modules/a/dist/index.js",
    "packages/mock/node_modules/b/dist/index.js",
    "docs/src/dist.ts",
  ];
  const root = smallRepository(Object.fromEntries([...made, ...kept].map((path) => [path, ""])));

  clean(root);

  expect(made.filter((path) => existsSync(join(root, path)))).toEqual([]);
  expect(kept.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
