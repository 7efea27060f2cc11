import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { smallRepository } from "../testing/small-repository.ts";
import { rewordSummary } from "./edit-spec.ts";

test("one summary is reworded and can be put back", () => {
  const root = smallRepository();
  const path = join(root, "specs/bird/paths/notes.yaml");
  const before = readFileSync(path, "utf8");

  const undo = rewordSummary(root, "bird");
  const between = readFileSync(path, "utf8");
  undo();

  expect(between).toContain("summary: List all notes, reworded\n");
  expect(readFileSync(path, "utf8")).toBe(before);
});
