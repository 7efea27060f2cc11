import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findVendors, findWorkspaceRoot } from "./workspace.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "clade-workspace-"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

describe("findWorkspaceRoot", () => {
  test("The root is the nearest folder above that has both specs/ and turbo.json.", () => {
    write("turbo.json", "{}");
    write("specs/pigeon/package.json", "{}");
    write("packages/pigeon/src/turbo.json", "{}");

    expect(findWorkspaceRoot(join(root, "packages", "pigeon", "src"))).toBe(root);
  });

  test("A folder may be the root itself.", () => {
    write("turbo.json", "{}");
    write("specs/README.md", "");

    expect(findWorkspaceRoot(root)).toBe(root);
  });

  test("Outside a workspace there is an error that names the folder and what is missing.", () => {
    write("specs/pigeon/package.json", "{}");

    expect(() => findWorkspaceRoot(root)).toThrow(
      `No Clade workspace above ${root}: no folder there has turbo.json and specs/.`,
    );
  });

  test("By default the workspace is the one that this package belongs to.", () => {
    expect(join(findWorkspaceRoot(), "packages", "bundle", "src")).toBe(import.meta.dirname);
  });
});

describe("findVendors", () => {
  test("A vendor is a folder below specs/ whose package name ends in -spec, in alphabetical order.", () => {
    write("specs/pigeon/package.json", '{ "name": "@clade/pigeon-spec" }');
    write("specs/albatross/package.json", '{ "name": "@clade/albatross-spec" }');

    expect(findVendors(root)).toEqual([
      {
        name: "albatross",
        specDirectory: join(root, "specs", "albatross"),
        bundlePath: join(root, "specs", "albatross", "dist", "openapi.json"),
      },
      {
        name: "pigeon",
        specDirectory: join(root, "specs", "pigeon"),
        bundlePath: join(root, "specs", "pigeon", "dist", "openapi.json"),
      },
    ]);
  });

  test("A vendor's bundle need not exist yet.", () => {
    write("specs/pigeon/package.json", '{ "name": "@clade/pigeon-spec" }');

    expect(findVendors(root).map(({ name }) => name)).toEqual(["pigeon"]);
  });

  test("Files, folders without a manifest and packages of another kind are no vendors.", () => {
    write("specs/README.md", "");
    write("specs/drafts/openapi.yaml", "");
    write("specs/tools/package.json", '{ "name": "@clade/tools" }');
    write("specs/nameless/package.json", "{}");

    expect(findVendors(root)).toEqual([]);
  });

  test("By default the vendors are those of this workspace, the exemplar among them.", () => {
    expect(findVendors().map(({ name }) => name)).toContain("cligs");
  });
});
