import type { Finding } from "./finding.ts";
import { packageKind } from "./package-kind.ts";
import type { Package, Workspace } from "./read-workspace.ts";

/** The names that Turborepo runs, in the order in which every package lists them. */
const order = [
  "build",
  "bundle",
  "lint",
  "lint:bundle",
  "test",
  "typecheck",
  "test:contract",
  "generate",
  "check:generated",
];

/** What a script does, wherever a TypeScript package has it. */
const commands: Readonly<Record<string, string>> = {
  lint: "eslint .",
  test: "vitest run",
  typecheck: "tsc",
  "test:contract": "vitest run",
};

/** Scripts in another order than elsewhere, or doing something else under the same name. */
export function checkScripts(workspace: Workspace): Finding[] {
  return workspace.packages.flatMap((item) => {
    const kind = packageKind(workspace, item);
    if (kind === "root") return [];
    return [...checkOrder(item), ...(kind === "spec" ? [] : checkCommands(item))];
  });
}

function checkOrder({ folder, manifest }: Package): Finding[] {
  const actual = Object.keys(manifest.scripts ?? {}).filter((name) => order.includes(name));
  const expected = order.filter((name) => actual.includes(name));
  if (actual.join() === expected.join()) return [];
  const path = `${folder}/package.json`;
  return [
    { path, fault: '"scripts" are in an order of their own', cure: `Order them: ${expected.join(", ")}` },
  ];
}

function checkCommands({ folder, manifest }: Package): Finding[] {
  const path = `${folder}/package.json`;
  return Object.entries(manifest.scripts ?? {})
    .filter(([name, command]) => commands[name] !== undefined && commands[name] !== command)
    .map(([name, command]) => ({
      path,
      fault: `the script "${name}" is "${command}", in every other package "${commands[name] ?? ""}"`,
      cure: "Make it the same, or give the script another name",
    }));
}
