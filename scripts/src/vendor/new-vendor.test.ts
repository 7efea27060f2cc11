import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../support/list-files.ts";
import { smallRepository } from "../testing/small-repository.ts";
import { newVendor } from "./new-vendor.ts";

/** The repository's files and their contents, to see that nothing changed. */
function snapshot(root: string): Record<string, string> {
  return Object.fromEntries(listFiles(root).map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

async function make(
  root: string,
  name: string,
  install = false,
): Promise<{ exitCode: number; lines: string[] }> {
  const lines: string[] = [];
  const exitCode = await newVendor({ root, name, install, print: (line) => lines.push(line) });
  return { exitCode, lines };
}

test("a new vendor stands in its three places and in the packages that read all vendors", async () => {
  const root = smallRepository();

  const { exitCode, lines } = await make(root, "acme");

  expect(exitCode).toBe(0);
  expect(existsSync(join(root, "specs/acme/openapi.yaml"))).toBe(true);
  expect(existsSync(join(root, "packages/acme/src/client.ts"))).toBe(true);
  expect(existsSync(join(root, "packages/contract-tests/src/acme/contract.test.ts"))).toBe(true);
  for (const reader of ["packages/contract-tests", "packages/sandbox"]) {
    expect(readFileSync(join(root, reader, "package.json"), "utf8")).toContain('"@clade/acme": "*"');
  }
  expect(readFileSync(join(root, "docs/package.json"), "utf8")).toContain('"@clade/acme-spec": "*"');
  expect(lines.join("\n")).toContain("npm install");
});

test("its promises get a family that no other vendor has", async () => {
  const root = smallRepository();

  await make(root, "bike");

  expect(readFileSync(join(root, "specs/bird/promises.yaml"), "utf8")).toContain("id: BI-01");
  expect(readFileSync(join(root, "specs/bike/promises.yaml"), "utf8")).toContain("id: BK-01");
});

test("a bad name changes nothing and is a wrong usage", async () => {
  const root = smallRepository();
  const before = snapshot(root);

  const { exitCode, lines } = await make(root, "bird");

  expect(exitCode).toBe(2);
  expect(lines).toEqual(['There is a vendor "bird" already, in specs/bird.']);
  expect(snapshot(root)).toEqual(before);
});

test("when a step fails nothing half-made stays behind", async () => {
  const root = smallRepository({ "package-lock.json": "{}" });
  // As npm would have linked it before a later step failed; the tools themselves are missing here.
  mkdirSync(join(root, "node_modules/@clade"), { recursive: true });
  symlinkSync("../../packages/acme", join(root, "node_modules/@clade/acme"));
  const before = snapshot(root);

  const { exitCode, lines } = await make(root, "acme", true);

  expect(exitCode).toBe(1);
  expect(lines.at(-1)).toMatch(/Cannot start .*prettier.*\nNothing was made: all changes are undone\./);
  expect(snapshot(root)).toEqual(before);
  expect(existsSync(join(root, "specs/acme"))).toBe(false);
  expect(readdirSync(join(root, "node_modules/@clade"))).toEqual([]);
});
