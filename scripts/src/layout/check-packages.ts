import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import type { Finding } from "./finding.ts";
import type { Package, Workspace } from "./read-workspace.ts";

/** What every package owes its reader, whatever its kind: a README and a few lines of its `package.json`. */
export function checkPackages({ root, packages }: Workspace): Finding[] {
  return packages.flatMap((item) => [...readmeOf(root, item), ...manifestOf(item)]);
}

function readmeOf(root: string, { folder }: Package): Finding[] {
  const path = posix.join(folder, "README.md");
  if (!existsSync(join(root, path))) {
    return [
      { path, fault: "is missing", cure: "Say in it what the package is for, and that it is unofficial" },
    ];
  }
  if (/\bunofficial\b/i.test(readFileSync(join(root, path), "utf8"))) return [];
  return [
    {
      path,
      fault: "does not say that this is unofficial",
      cure: 'Add a sentence with the word "unofficial"',
    },
  ];
}

function manifestOf({ folder, manifest }: Package): Finding[] {
  const path = posix.join(folder, "package.json");
  const cures: Record<string, string | false> = {
    description: !manifest.description && "Say in one line what the package is for",
    license: manifest.license !== "MIT" && 'Write "license": "MIT", as LICENSE says',
    files:
      !manifest.private && !manifest.files && 'Write "private": true, or list in "files" what is published',
  };
  return Object.entries(cures).flatMap(([key, cure]) =>
    cure === false ? [] : [{ path, fault: `"${key}" is missing or wrong`, cure }],
  );
}
