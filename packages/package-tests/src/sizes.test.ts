import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { publicPackages } from "./harness/public-packages.ts";
import { runTool } from "./harness/run-tool.ts";

const { folder } = inject("consumer");
const { resolve } = createRequire(import.meta.url);

/** A budget as `.size-limit.json` of a package has it. */
interface Budget {
  readonly name: string;
  readonly path: string;
  readonly import: string;
  readonly limit: string;
}

/** What size-limit measured, in bytes. */
interface Measured {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
}

/** All budgets in one file, their paths those of the installed packages. */
function writeBudgets(): string {
  const budgets = publicPackages().flatMap(({ name, folder: own }) => {
    const ofPackage = JSON.parse(readFileSync(join(own, ".size-limit.json"), "utf8")) as Budget[];
    return ofPackage.map((budget) => ({
      ...budget,
      name: `${name} ${budget.name}`,
      path: join(folder, "node_modules", name, budget.path),
    }));
  });
  const file = join(folder, "size-limit.json");
  writeFileSync(file, JSON.stringify(budgets));
  return file;
}

test("every package stays within its budget, minified and compressed, with all that it imports", async () => {
  const program = join(dirname(resolve("size-limit/package.json")), "bin.js");
  // The plugins are those that the package.json of the working folder names.
  const cwd = join(import.meta.dirname, "..");
  const parameters = [program, "--json", "--config", writeBudgets()];

  const measured = JSON.parse(await runTool(process.execPath, parameters, { cwd })) as Measured[];

  for (const { name } of publicPackages()) {
    expect(
      measured.filter((one) => one.name.startsWith(`${name} `)),
      name,
    ).not.toEqual([]);
  }
  // A budget with much room would let a client grow by a half before anyone hears of it.
  expect(measured.filter(({ size, sizeLimit }) => size < 0.85 * sizeLimit)).toEqual([]);
});
