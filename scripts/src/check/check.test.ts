import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, type Files } from "../testing/temporary-folder.ts";
import { check, type CheckOptions } from "./check.ts";

const settings = `export default { test: { reporters: [["json", { outputFile: ".reports/tests.json" }]] } };\n`;
const passingTest = `import { test } from "vitest";\ntest("BI-01 sings", () => {});\n`;
const record = {
  recorded: "2026-11-22",
  proofs: { "BI-01": [{ title: "BI-01 sings", file: "packages/bird/src/bird.test.js" }] },
};
const failingTest = `${passingTest}test("flies", () => { throw new Error("no wings"); });\n`;

/** A repository with one package, checked by the real Turborepo and the real vitest of this one. */
function repository(scripts: object, changes: Files = {}): string {
  const root = temporaryFolder({
    "package.json": {
      name: "root",
      private: true,
      packageManager: "npm@11.19.1",
      workspaces: ["packages/*"],
      scripts: { "check:layout": "node -e 0", "check:unused": "node -e 0", "format:check": "node -e 0" },
    },
    "package-lock.json": { name: "root", lockfileVersion: 3, packages: {} },
    "turbo.json": {
      tasks: {
        lint: {},
        "lint:bundle": {},
        typecheck: { dependsOn: ["build"] },
        "check:generated": {},
        test: { outputs: [".reports/**"] },
        "test:contract": {},
        build: {},
        "//#check:layout": {},
        "//#check:unused": {},
        "//#format:check": {},
      },
    },
    ".gitignore": "node_modules/\n.turbo/\n.reports/\n",
    "specs/bird/promises.yaml": "- { id: BI-01, says: It sings., source: page, where: [mock] }\n",
    "docs/proofs/bird.json": record,
    "packages/bird/package.json": { name: "bird", type: "module", scripts },
    "packages/bird/vitest.config.js": settings,
    "packages/bird/src/bird.test.js": passingTest,
    ...changes,
  });
  symlinkSync(resolve(import.meta.dirname, "../../../node_modules"), join(root, "node_modules"));
  return root;
}

async function run(root: string, options: CheckOptions = {}): Promise<{ exitCode: number; lines: string[] }> {
  const lines: string[] = [];
  const exitCode = await check(root, { quick: true, ...options }, (line) => lines.push(line));
  return { exitCode, lines };
}

test("tests count one by one, every other task and the promises as one each; the count is the last line", async () => {
  const root = repository({ lint: "node -e 0", test: "vitest run" });

  const first = await run(root);
  const again = await run(root);

  // BI-01 sings; lint, check:layout, check:unused, format:check; the promises.
  expect(first.lines.at(-1)).toBe("6 passed, 0 failed");
  expect(first.exitCode).toBe(0);
  // The second is answered from the cache, reports included.
  expect(again.lines.at(-1)).toBe("6 passed, 0 failed");
}, 60_000);

test("a record of proofs that no test bears out any more fails the promises", async () => {
  const renamed = passingTest.replace("sings", "sings well");
  const root = repository({ test: "vitest run" }, { "packages/bird/src/bird.test.js": renamed });

  const { exitCode, lines } = await run(root);

  expect(exitCode).toBe(1);
  expect(lines).toContain(
    "docs/proofs/bird.json is not what the tests have just shown of BI-01. Run: npm run record:proofs",
  );
}, 60_000);

test("failures of tests, of tasks and of tasks that could not start are counted and named", async () => {
  const root = repository(
    { build: "node -e 'process.exit(3)'", typecheck: "node -e 0", test: "vitest run" },
    { "packages/bird/src/bird.test.js": failingTest },
  );

  const { exitCode, lines } = await run(root);

  expect(exitCode).toBe(1);
  expect(lines).toContain("FAILED packages/bird/src/bird.test.js: flies");
  expect(lines).toContain("FAILED bird#build: run it alone with: npx turbo run build --filter=bird");
  expect(lines).toContain("NOT RUN bird#typecheck: something it needs failed");
  // Passed: BI-01 sings, check:layout, check:unused, format:check, the promises. Failed: flies, build, typecheck.
  expect(lines.at(-1)).toBe("5 passed, 3 failed");
}, 60_000);

const flightless = failingTest.replaceAll("BI-01 ", "");

/** Two vendors with a suite each in one package; the suite of the second fails. */
function twoVendors(): string {
  return repository(
    {},
    {
      "specs/fish/promises.yaml": "- { id: FI-01, says: It swims., source: page, where: [mock] }\n",
      "packages/fish/package.json": { name: "@clade/fish", type: "module", scripts: { lint: "exit 3" } },
      "packages/contract-tests/package.json": {
        name: "contract-tests",
        type: "module",
        scripts: { test: "vitest run" },
      },
      "packages/contract-tests/vitest.config.js": settings,
      "packages/contract-tests/src/bird/bird.test.js": passingTest,
      "packages/contract-tests/src/fish/fish.test.js": flightless,
    },
  );
}

test("the check of one vendor leaves out what only the others need", async () => {
  const root = twoVendors();

  const bird = await run(root, { vendor: "bird" });
  const everything = await run(root);

  // BI-01 sings; check:layout, check:unused, format:check; the promises.
  expect(bird.lines.at(-1)).toBe("5 passed, 0 failed");
  expect(everything.lines).toContain("FAILED packages/contract-tests/src/fish/fish.test.js: flies");
  expect(everything.lines).toContain(
    "FAILED @clade/fish#lint: run it alone with: npx turbo run lint --filter=@clade/fish",
  );
}, 60_000);

test("a vendor that does not exist is refused with the names of those that do", async () => {
  const refused = run(twoVendors(), { vendor: "brid" });

  await expect(refused).rejects.toThrow('There is no vendor "brid". There are: bird, fish.');
});
