import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import { expect, onTestFinished, test } from "vitest";
import { publicPackages, readManifest } from "./harness/public-packages.ts";
import { runTool } from "./harness/run-tool.ts";

const root = findWorkspaceRoot();
const fromRoot = createRequire(join(root, "package.json"));
const packages = publicPackages();

/** What changesets looks at, in a folder where it may write. */
function copyOfManifests(): string {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), "clade-release-"));
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  for (const file of [".prettierrc.json", ".changeset/config.json", "package.json", ...manifestFiles()]) {
    cpSync(join(root, file), join(copy, file));
  }
  return copy;
}

/** The `package.json` of every workspace, from the root. */
function manifestFiles(): string[] {
  const manifest = readFileSync(join(root, "package.json"), "utf8");
  const { workspaces } = JSON.parse(manifest) as { workspaces: string[] };
  const folders = workspaces.flatMap((pattern) => {
    const parent = pattern.replace(/\/\*$/, "");
    return parent === pattern ? [parent] : readdirSync(join(root, parent)).map((name) => join(parent, name));
  });
  return folders.map((folder) => join(folder, "package.json")).filter((file) => existsSync(join(root, file)));
}

test("a change of the runtime that breaks it makes a version of it and of every client, with a CHANGELOG", async () => {
  const copy = copyOfManifests();
  const changeset = '---\n"@clade/runtime": major\n---\n\nLetters may be sealed.\n';
  writeFileSync(join(copy, ".changeset/sealed-letters.md"), changeset);
  const program = join(dirname(fromRoot.resolve("@changesets/cli/package.json")), "bin.js");

  await runTool(process.execPath, [program, "version"], { cwd: copy });

  const before = packages.find(({ name }) => name === "@clade/runtime")?.manifest.version ?? "";
  const range = `^${Number.parseInt(before) + 1}.0.0`;
  for (const { name, folder, manifest, vendor } of packages) {
    const released = folder.replace(root, copy);
    const { version, dependencies } = readManifest(released);
    expect(version, name).not.toBe(manifest.version);
    expect(readFileSync(join(released, "CHANGELOG.md"), "utf8"), name).toContain(`## ${version}`);
    expect(vendor === undefined ? range : dependencies?.["@clade/runtime"], name).toBe(range);
  }
});

test("npm would publish every public package, and leaves out all others", async () => {
  const parameters = ["publish", "--workspaces", "--dry-run", "--offline", "--ignore-scripts", "--json"];

  const published = JSON.parse(await runTool("npm", parameters, { cwd: root })) as Record<string, unknown>;

  expect(Object.keys(published).sort()).toEqual(packages.map(({ name }) => name).sort());
});
