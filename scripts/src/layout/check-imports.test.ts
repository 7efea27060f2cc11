import { expect, test } from "vitest";
import { smallRepository } from "../testing/small-repository.ts";
import type { Files } from "../testing/temporary-folder.ts";
import { checkImports } from "./check-imports.ts";
import { formatFinding } from "./finding.ts";
import { readWorkspace } from "./read-workspace.ts";

function faultsWith(files: Files): string[] {
  return checkImports(readWorkspace(smallRepository(files))).map(formatFinding);
}

test.each([
  [
    "a client imports no mock",
    "packages/bird/src/a.ts",
    "@clade/mock",
    /@clade\/mock" \(mock\); client may import runtime/,
  ],
  [
    "a client imports no spec, also in a test",
    "packages/bird/src/a.test.ts",
    "@clade/bird-spec",
    /client may import runtime/,
  ],
  ["a client imports no other client", "packages/bird/src/a.ts", "@clade/bird2", /which does not exist/],
  ["a client imports nothing of Node", "packages/bird/src/a.ts", "node:fs", /must run in browsers too/],
  [
    "a client imports nothing from the registry",
    "packages/bird/src/a.ts",
    "ky",
    /its users would have to install/,
  ],
  [
    "the runtime imports no bundle",
    "packages/runtime/src/a.ts",
    "@clade/bundle",
    /runtime may import no other package/,
  ],
  [
    "the bundle imports no code generator",
    "packages/bundle/src/a.ts",
    "@clade/codegen",
    /bundle may import spec-rules/,
  ],
  [
    "nothing imports the contract tests",
    "docs/src/a.ts",
    "@clade/contract-tests",
    /docs may import sandbox, bundle, spec-rules/,
  ],
  [
    "no file leaves its package by a path",
    "packages/mock/src/a.ts",
    "../../bundle/src/index.ts",
    /outside its package/,
  ],
  ["nothing is imported that is not declared", "packages/mock/src/a.ts", "left-pad", /does not declare/],
  ["also not a package of ours", "packages/mock/src/a.ts", "@clade/bundle", /does not declare/],
])("%s", (_title, file, specifier, fault) => {
  const faults = faultsWith({ [file]: `export * from "${specifier}";\n` });

  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(fault);
  expect(faults[0]?.startsWith(`${file}: `)).toBe(true);
});

test.each([
  ["type imports", 'import type { Mock } from "@clade/mock";'],
  ["imports for effect", 'import "@clade/mock";'],
  ["dynamic imports", 'const mock = await import("@clade/mock");'],
  ["types by import()", 'export type Mock = import("@clade/mock").Mock;'],
  ["require", 'const mock = require("@clade/mock");'],
])("%s count as imports", (_title, source) => {
  expect(faultsWith({ "packages/bird/src/a.ts": source })).toHaveLength(1);
});

test.each([
  [
    "a specifier in a string or comment",
    "packages/bird/src/a.ts",
    'export const a = "import x from \'ky\'"; // import "ky"',
  ],
  ["Node in a client's test", "packages/bird/src/a.test.ts", 'import "node:fs";'],
  [
    "the shared settings in a tool's configuration",
    "packages/bird/vitest.config.ts",
    'export { default } from "@clade/config/vitest";',
  ],
  [
    "the root's configuration in a tool's configuration",
    "packages/mock/eslint.config.js",
    'import "../../eslint.config.js";',
  ],
  ["a subpath of an allowed package", "packages/bird/src/a.test.ts", 'import "@clade/runtime/testing";'],
  ["a file that a tool made", "packages/bird/dist/a.ts", 'import "@clade/mock";'],
])("%s is no fault", (_title, file, source) => {
  expect(faultsWith({ [file]: source })).toEqual([]);
});
