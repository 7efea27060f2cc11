import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readJson } from "./read-json.ts";

test("a file that is no JSON is named in the error", () => {
  const folder = mkdtempSync(join(tmpdir(), "clade-json-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  writeFileSync(join(folder, "a.json"), "{");

  expect(() => readJson(join(folder, "a.json"))).toThrow(`${join(folder, "a.json")} is no JSON`);
});
