import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compare } from "./compare.ts";

const files = { "behaviour.ts": "one\ntwo\nthree\n", "schema.ts": "four\n" };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clade-compare-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

describe("compare", () => {
  test("A folder that holds just these files is current.", () => {
    expect(compare(folder, files)).toEqual([]);
  });

  test("A changed line is shown with its number, as it is and as it should be.", () => {
    write("behaviour.ts", "one\n  zwei\nthree\n");

    expect(compare(folder, files)).toEqual([
      `${join(folder, "behaviour.ts")}:2 is stale: it has "zwei", the spec gives "two".`,
    ]);
  });

  test("Lines too few are shown.", () => {
    write("behaviour.ts", "one\ntwo\n");

    expect(compare(folder, files)).toEqual([
      `${join(folder, "behaviour.ts")}:3 is stale: it has "", the spec gives "three".`,
    ]);
  });

  test("Lines too many are shown.", () => {
    write("schema.ts", "four\n\nfive\n");

    expect(compare(folder, files)).toEqual([
      `${join(folder, "schema.ts")}:3 is stale: it has "five", the spec gives no such line.`,
    ]);
  });

  test("A missing line break at the end is a difference.", () => {
    write("schema.ts", "four");

    expect(compare(folder, files)).toEqual([
      `${join(folder, "schema.ts")}:2 is stale: it has no such line, the spec gives "".`,
    ]);
  });

  test("White space alone is a difference.", () => {
    write("schema.ts", "four \n");

    expect(compare(folder, files)).toHaveLength(1);
  });

  test("A missing file is named.", () => {
    rmSync(join(folder, "schema.ts"));

    expect(compare(folder, files)).toEqual([`${join(folder, "schema.ts")} is missing.`]);
  });

  test("A file that the spec no longer gives is named, whatever it is called.", () => {
    write("old.ts", "");
    write("constructor", "");
    mkdirSync(join(folder, "nested"));

    expect(compare(folder, files).sort()).toEqual([
      `${join(folder, "constructor")} is left over.`,
      `${join(folder, "nested")} is left over.`,
      `${join(folder, "old.ts")} is left over.`,
    ]);
  });

  test("Every fault is told, not only the first.", () => {
    write("behaviour.ts", "eins\n");
    rmSync(join(folder, "schema.ts"));
    write("old.ts", "");

    expect(compare(folder, files)).toHaveLength(3);
  });

  test("A folder that does not exist lacks every file, and is not made.", () => {
    rmSync(folder, { recursive: true });

    expect(compare(folder, files)).toHaveLength(2);
    expect(() => readdirSync(folder)).toThrow("ENOENT");
  });

  test("Nothing is written, not even where something is wrong.", () => {
    write("behaviour.ts", "eins\n");
    const path = join(folder, "behaviour.ts");
    const longAgo = new Date("2001-01-01T00:00:00Z");
    utimesSync(path, longAgo, longAgo);
    compare(folder, files);

    expect(readFileSync(path, "utf8")).toBe("eins\n");
    expect(statSync(path).mtime).toEqual(longAgo);
    expect(readdirSync(folder).sort()).toEqual(["behaviour.ts", "schema.ts"]);
  });
});
