import { isDeepStrictEqual } from "node:util";
import { placeholdersOf } from "../vendor/placeholders.ts";
import { renderTemplate } from "../vendor/templates.ts";
import type { Finding } from "./finding.ts";
import { runtimeVersion, type Workspace } from "./read-workspace.ts";

/** A description is each vendor's own, and versions move apart once packages are published. */
const free = new Set(["description", "version"]);

/** Where a vendor's `package.json` differs from the one that `new:vendor` would write: all vendors have the same. */
export function checkVendorManifests(workspace: Workspace): Finding[] {
  const { packages, vendors } = workspace;
  return vendors.flatMap((vendor) =>
    ["specs", "packages"].flatMap((parent) => {
      const manifest = packages.find(({ folder }) => folder === `${parent}/${vendor}`)?.manifest;
      if (!manifest) return [];
      const placeholders = placeholdersOf(vendor, "", runtimeVersion(workspace));
      const template = renderTemplate(`${parent}/__vendor__/package.json`, placeholders);
      return differences(`${parent}/${vendor}/package.json`, manifest, JSON.parse(template) as object);
    }),
  );
}

function differences(path: string, manifest: object, expected: object): Finding[] {
  const actual = new Map<string, unknown>(Object.entries(manifest));
  const wrong = Object.entries(expected)
    .filter(([key, value]) => !free.has(key) && !isAlike(key, actual.get(key), value))
    .map(([key, value]) => ({
      path,
      fault: actual.has(key) ? `"${key}" is not what every vendor has` : `"${key}" is missing`,
      cure: `Make it ${JSON.stringify(value)}`,
    }));
  const needless = [...actual.keys()]
    .filter((key) => !(key in expected))
    .map((key) => ({ path, fault: `"${key}" is not what every vendor has`, cure: "Remove it" }));
  return [...wrong, ...needless];
}

function isAlike(key: string, actual: unknown, expected: unknown): boolean {
  if (key === "exports" && isRecord(actual))
    return isDeepStrictEqual(commonDoors(actual, expected), expected);
  // A client keeps the range that it was published with as long as the runtime's version is in it.
  if (key === "dependencies" && isRecord(actual) && isRecord(expected)) {
    return isDeepStrictEqual(Object.keys(actual), Object.keys(expected));
  }
  return isDeepStrictEqual(actual, expected);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** A client may have doors of its own beside those of all, such as the grammar of its query language. */
function commonDoors(actual: Record<string, unknown>, expected: unknown): unknown {
  const names = Object.keys(expected as object);
  return Object.fromEntries(Object.entries(actual).filter(([name]) => names.includes(name)));
}
