import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "./run.ts";
import { makeWorkspace, type Workspace } from "./testing/make-workspace.ts";
import { pigeonBundle } from "./testing/pigeon-bundle.ts";
import { tinyBundle } from "./testing/tiny-bundle.ts";

const longAgo = new Date("2001-01-01T00:00:00Z");
const fix = "Mend it with: npm run generate -- --filter=@clade/pigeon";

let workspace: Workspace;

beforeEach(() => {
  workspace = makeWorkspace();
  workspace.bundle(pigeonBundle);
});

afterEach(() => {
  workspace.remove();
});

async function runIn(folder: string, ...argv: string[]): Promise<{ code: number; printed: string }> {
  const lines: string[] = [];
  const code = await run(argv, { folder, print: (line) => lines.push(line) });
  return { code, printed: lines.join("\n") };
}

async function runInClient(...argv: string[]): Promise<{ code: number; printed: string }> {
  return runIn(workspace.client, ...argv);
}

/** Names, contents and times of the generated files. Their times are set far back, so that any write shows. */
function snapshot(): unknown {
  return readdirSync(workspace.generated).map((name) => {
    const path = join(workspace.generated, name);
    return { name, content: readFileSync(path, "utf8"), mtime: statSync(path).mtime };
  });
}

function age(): void {
  for (const name of readdirSync(workspace.generated))
    utimesSync(join(workspace.generated, name), longAgo, longAgo);
}

describe("clade-codegen", () => {
  test("It writes the three files and says where.", async () => {
    expect(await runInClient()).toEqual({
      code: 0,
      printed: `Wrote behaviour.ts, schema.ts, traits.ts to ${workspace.generated}`,
    });
    expect(readdirSync(workspace.generated).sort()).toEqual(["behaviour.ts", "schema.ts", "traits.ts"]);
    expect(readFileSync(join(workspace.generated, "behaviour.ts"), "utf8")).toContain('"vendor": "pigeon"');
    expect(readFileSync(join(workspace.generated, "schema.ts"), "utf8")).toContain("export interface paths");
  });

  test("The same bundle twice gives the same bytes.", async () => {
    await runInClient();
    age();
    const first = snapshot();
    await runInClient();
    age();

    expect(snapshot()).toEqual(first);
  });

  test("Files that are left over from an earlier spec go.", async () => {
    mkdirSync(join(workspace.generated, "nested"), { recursive: true });
    writeFileSync(join(workspace.generated, "old.ts"), "");
    await runInClient();

    expect(readdirSync(workspace.generated).sort()).toEqual(["behaviour.ts", "schema.ts", "traits.ts"]);
  });

  test("Nothing outside src/generated is touched.", async () => {
    writeFileSync(join(workspace.client, "package.json"), "{}");
    await runInClient();

    expect(readdirSync(workspace.client).sort()).toEqual(["package.json", "src"]);
    expect(readdirSync(join(workspace.client, "src"))).toEqual(["generated"]);
  });
});

describe("clade-codegen --check", () => {
  test("Current files are current: nothing is printed and nothing is written.", async () => {
    await runInClient();
    age();
    const before = snapshot();

    expect(await runInClient("--check")).toEqual({ code: 0, printed: "" });
    expect(snapshot()).toEqual(before);
  });

  test("A stale file is shown with the command that mends it, and stays stale.", async () => {
    await runInClient();
    const path = join(workspace.generated, "behaviour.ts");
    writeFileSync(path, readFileSync(path, "utf8").replace('"Pigeon"', '"Dove"'));
    age();
    const before = snapshot();
    const { code, printed } = await runInClient("--check");

    expect(code).toBe(1);
    expect(printed).toBe(
      `${path}:8 is stale: it has "\\"title\\": \\"Dove\\",", the spec gives "\\"title\\": \\"Pigeon\\",".\n${fix}`,
    );
    expect(snapshot()).toEqual(before);
  });

  test("A changed spec makes the files stale.", async () => {
    await runInClient();
    workspace.bundle(tinyBundle());

    expect((await runInClient("--check")).code).toBe(1);
  });

  test("A missing file is shown and not made.", async () => {
    const { code, printed } = await runInClient("--check");

    expect(code).toBe(1);
    expect(printed).toBe(
      `${join(workspace.generated, "behaviour.ts")} is missing.\n` +
        `${join(workspace.generated, "schema.ts")} is missing.\n` +
        `${join(workspace.generated, "traits.ts")} is missing.\n${fix}`,
    );
    expect(existsSync(join(workspace.client, "src"))).toBe(false);
  });

  test("A file that is left over is shown and kept.", async () => {
    await runInClient();
    writeFileSync(join(workspace.generated, "old.ts"), "kept");
    const { code, printed } = await runInClient("--check");

    expect(code).toBe(1);
    expect(printed).toBe(`${join(workspace.generated, "old.ts")} is left over.\n${fix}`);
    expect(readFileSync(join(workspace.generated, "old.ts"), "utf8")).toBe("kept");
  });

  test("What it finds stale, a run without --check mends.", async () => {
    await runInClient();
    writeFileSync(join(workspace.generated, "schema.ts"), "stale");
    expect((await runInClient("--check")).code).toBe(1);
    await runInClient();

    expect((await runInClient("--check")).code).toBe(0);
  });
});

describe("wrong usage of clade-codegen", () => {
  test("--help shows the usage and does nothing.", async () => {
    const { code, printed } = await runInClient("--help");

    expect(code).toBe(0);
    expect(printed).toMatch(/^Usage: clade-codegen \[--check\]\n/);
    expect(existsSync(workspace.generated)).toBe(false);
  });

  test.each([
    ["an unknown flag", ["--chekc"], "--chekc"],
    ["a word", ["pigeon"], "pigeon"],
    ["a flag with a value", ["--check=no"], "--check"],
  ])("Given %s, it names it, shows the usage and does nothing.", async (_what, argv, named) => {
    const { code, printed } = await runInClient(...argv);

    expect(code).toBe(2);
    expect(printed).toContain(named);
    expect(printed).toContain("Usage: clade-codegen [--check]");
    expect(existsSync(workspace.generated)).toBe(false);
  });

  test.each([
    ["a package that is no client", "packages/runtime"],
    ["the vendor's spec", "specs/pigeon"],
    ["a folder inside the client", "packages/pigeon/src"],
    ["a folder of the vendor's name elsewhere", "scripts/pigeon"],
    ["the root", "."],
  ])("In %s it says that this is no client and writes nothing.", async (_what, path) => {
    const folder = join(workspace.root, path);
    mkdirSync(folder, { recursive: true });
    const before = readdirSync(folder);
    const { code, printed } = await runIn(folder);

    expect(code).toBe(2);
    expect(printed).toContain(`${folder} is no client of a vendor`);
    expect(readdirSync(folder)).toEqual(before);
  });

  test("Outside a workspace there is an error that says so.", async () => {
    await expect(runIn(join(workspace.root, ".."))).rejects.toThrow("No Clade workspace above");
  });
});

describe("a bundle that cannot be used", () => {
  test("A vendor that is not bundled yet is an error that names the command, and files that are there stay.", async () => {
    const empty = makeWorkspace();
    mkdirSync(empty.generated, { recursive: true });
    writeFileSync(join(empty.generated, "schema.ts"), "kept");

    await expect(runIn(empty.client)).rejects.toThrow("Make it with: npm run bundle");
    expect(readFileSync(join(empty.generated, "schema.ts"), "utf8")).toBe("kept");
    empty.remove();
  });

  test("A reference that leads nowhere is an error that names it, and files that are there stay.", async () => {
    await runInClient();
    age();
    const before = snapshot();
    workspace.bundle({ ...pigeonBundle, components: {} });

    await expect(runInClient()).rejects.toThrow(/The reference #\/components\/\w+\/\w+ leads nowhere/);
    expect(snapshot()).toEqual(before);
  });
});
