import { isDeepStrictEqual } from "node:util";
import { placeholdersOf } from "../vendor/placeholders.ts";
import { renderTemplate } from "../vendor/templates.ts";
import type { Finding } from "./finding.ts";
import type { Workspace } from "./read-workspace.ts";

/** A description is each vendor's own, and versions move apart once packages are published. */
const free = new Set(["description", "version"]);

/** Where a vendor's `package.json` differs from the one that `new:vendor` would write: all vendors have the same. */
export function checkVendorManifests({ packages, vendors }: Workspace): Finding[] {
  return vendors.flatMap((vendor) =>
    ["specs", "packages"].flatMap((parent) => {
      const manifest = packages.find(({ folder }) => folder === `${parent}/${vendor}`)?.manifest;
      if (!manifest) return [];
      const template = renderTemplate(`${parent}/__vendor__/package.json`, placeholdersOf(vendor, ""));
      return differences(`${parent}/${vendor}/package.json`, manifest, JSON.parse(template) as object);
    }),
  );
}

/** A client may have doors of its own beside those of all, such as the grammar of its query language. */
function comparable(key: string, actual: unknown, expected: unknown): unknown {
  if (key !== "exports" || typeof actual !== "object" || actual === null) return actual;
  const names = Object.keys(expected as object);
  return Object.fromEntries(Object.entries(actual).filter(([name]) => names.includes(name)));
}

function differences(path: string, manifest: object, expected: object): Finding[] {
  const actual = new Map<string, unknown>(Object.entries(manifest));
  return Object.entries(expected)
    .filter(
      ([key, value]) => !free.has(key) && !isDeepStrictEqual(comparable(key, actual.get(key), value), value),
    )
    .map(([key, value]) => ({
      path,
      fault: actual.has(key) ? `"${key}" is not what every vendor has` : `"${key}" is missing`,
      cure: `Make it ${JSON.stringify(value)}`,
    }));
}
