import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";
import { filesBelow } from "./harness/files-below.ts";
import { installedPackages } from "./harness/make-consumer.ts";
import { publicPackages } from "./harness/public-packages.ts";
import { runTool } from "./harness/run-tool.ts";

const { folder: consumer, tarballs } = inject("consumer");
const packages = publicPackages();
const { resolve } = createRequire(import.meta.url);

test("the clients and what they share are published, and nothing else", () => {
  const others = packages.filter(({ vendor }) => vendor === undefined).map(({ name }) => name);

  expect(others).toEqual(["@clade/runtime"]);
});

test("an installation brings our packages and openapi-fetch, which brings its types", () => {
  const ours = packages.map(({ name }) => name);

  expect(installedPackages(consumer).sort()).toEqual(
    [...ours, "openapi-fetch", "openapi-typescript-helpers"].sort(),
  );
});

describe.each(packages)("the tarball of $name", ({ name }) => {
  const folder = join(consumer, "node_modules", name);
  const files = filesBelow(folder);
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");

  test("is fine by publint, hints included", async () => {
    const tarball = new Uint8Array(readFileSync(tarballs[name] ?? "")).buffer;

    const { messages, pkg } = await publint({ pack: { tarball }, level: "suggestion", strict: true });

    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test("has types for every door in every way that TypeScript resolves an ES module", async () => {
    const program = join(dirname(resolve("@arethetypeswrong/cli/package.json")), "dist/index.js");
    const parameters = [
      program,
      tarballs[name] ?? "",
      "--profile",
      "esm-only",
      "--format",
      "ascii",
      "--no-color",
    ];

    const report = await runTool(process.execPath, parameters, { cwd: consumer });

    expect(report).toContain(`"${name}"`);
  });

  test("says in its package.json what bundlers and npm want to know", () => {
    expect(JSON.parse(read("package.json"))).toMatchObject({
      type: "module",
      sideEffects: false,
      license: "MIT",
      engines: { node: ">=20.19" },
      publishConfig: { access: "public", provenance: true },
    });
  });

  test("holds what was built, its sources and the papers, and none of the tests", () => {
    const others = files.filter((file) => !/^(dist|src)\//.test(file));

    expect(others.filter((file) => file !== "CHANGELOG.md")).toEqual([
      "LICENSE",
      "README.md",
      "package.json",
    ]);
    expect(files.filter((file) => /\.test\.|(^|\/)testing\//.test(file))).toEqual([]);
    expect(read("LICENSE")).toBe(readFileSync(join(findWorkspaceRoot(), "LICENSE"), "utf8"));
  });

  test("leads from every built file to its sources", () => {
    const built = files.filter((file) => /\.(js|d\.ts)$/.test(file) && file.startsWith("dist/"));
    const withoutSource = built.filter((file) => {
      const { sources } = JSON.parse(read(`${file}.map`)) as { sources: string[] };
      const paths = sources.map((source) => posix.join(posix.dirname(file), source));
      return paths.length === 0 || !paths.every((path) => files.includes(path));
    });

    expect(built).not.toEqual([]);
    expect(withoutSource).toEqual([]);
    expect(
      built.filter((file) => !read(file).includes(`sourceMappingURL=${posix.basename(file)}.map`)),
    ).toEqual([]);
  });

  test("has a README whose links lead somewhere, also for those who have the tarball only", () => {
    const links = [...read("README.md").matchAll(/\]\((?<target>[^)#\s]+)/g)].map(
      ({ groups }) => groups?.["target"] ?? "",
    );
    const relative = links.filter((link) => !/^https?:/.test(link));

    expect(relative.filter((link) => !existsSync(join(folder, link)))).toEqual([]);
  });
});
