import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { readJson } from "./read-json.ts";

test("a file that is no JSON is named in the error", () => {
  const folder = temporaryFolder({ "a.json": "{" });

  expect(() => readJson(join(folder, "a.json"))).toThrow(join(folder, "a.json"));
});
