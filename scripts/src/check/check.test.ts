import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, type Files } from "../testing/temporary-folder.ts";
import { check } from "./check.ts";

const settings = `export default { test: { reporters: [["json", { outputFile: ".reports/tests.json" }]] } };\n`;
const passingTest = `import { test } from "vitest";\ntest("BI-01 sings", () => {});\n`;
const failingTest = `${passingTest}test("flies", () => { throw new Error("no wings"); });\n`;

/** A repository with one package, checked by the real Turborepo and the real vitest of this one. */
function repository(scripts: object, changes: Files = {}): string {
  const root = temporaryFolder({
    "package.json": {
      name: "root",
      private: true,
      packageManager: "npm@11.19.1",
      workspaces: ["packages/*"],
      scripts: { "check:layout": "node -e 0", "format:check": "node -e 0" },
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
        "//#format:check": {},
      },
    },
    ".gitignore": "node_modules/\n.turbo/\n.reports/\n",
    "specs/bird/promises.yaml": "- { id: BI-01, says: It sings., where: [mock] }\n",
    "packages/bird/package.json": { name: "bird", type: "module", scripts },
    "packages/bird/vitest.config.js": settings,
    "packages/bird/src/bird.test.js": passingTest,
    ...changes,
  });
  symlinkSync(resolve(import.meta.dirname, "../../../node_modules"), join(root, "node_modules"));
  return root;
}

async function run(root: string): Promise<{ exitCode: number; lines: string[] }> {
  const lines: string[] = [];
  const exitCode = await check(root, { quick: true }, (line) => lines.push(line));
  return { exitCode, lines };
}

test("tests count one by one, every other task and the promises as one each; the count is the last line", async () => {
  const root = repository({ lint: "node -e 0", test: "vitest run" });

  const first = await run(root);
  const again = await run(root);

  // BI-01 sings; lint, check:layout, format:check; the promises.
  expect(first.lines.at(-1)).toBe("5 passed, 0 failed");
  expect(first.exitCode).toBe(0);
  // The second is answered from the cache, reports included.
  expect(again.lines.at(-1)).toBe("5 passed, 0 failed");
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
  // Passed: BI-01 sings, check:layout, format:check, the promises. Failed: flies, build, typecheck.
  expect(lines.at(-1)).toBe("4 passed, 3 failed");
}, 60_000);
