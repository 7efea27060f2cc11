import { readerNames } from "../layout/check-vendor-dependencies.ts";
import type { Workspace } from "../layout/read-workspace.ts";
import type { TaskRun } from "../support/turbo.ts";
import { clientPackage, specPackage } from "../support/vendor-names.ts";

const tests = ["test", "test:contract"];

const others = [
  "lint",
  "lint:bundle",
  "typecheck",
  "check:generated",
  "build",
  "format:check",
  "check:layout",
  "check:unused",
];

/** Everything that is checked by a task of Turborepo, in one run. */
export const everyTask: TaskRun = { tasks: [...others, ...tests] };

/**
 * What one vendor needs checked: everything but the packages of the other vendors, and their suites in the packages that have one
 * for each. Those are told to leave files out, which makes them other tasks to Turborepo: so they run apart, and the rest may come
 * from the cache.
 */
export function tasksOfVendor(vendor: string, workspace: Workspace): TaskRun[] {
  const otherVendors = workspace.vendors.filter((name) => name !== vendor);
  const readers = readerNames(workspace);
  const theirs = otherVendors.flatMap((name) => [clientPackage(name), specPackage(name)]);
  // A vendor under way may have one of its two packages only, and Turborepo refuses a filter by a name that it does not know.
  const existing = workspace.packages.map(({ manifest }) => manifest.name ?? "");
  const notTheirs = existing.filter((name) => theirs.includes(name)).map((name) => `!${name}`);
  return [
    { tasks: others, filters: notTheirs },
    { tasks: tests, filters: [...notTheirs, ...readers.map((name) => `!${name}`)] },
    {
      tasks: tests,
      filters: readers,
      parameters: otherVendors.flatMap((name) => ["--exclude", `src/**/${name}/**`]),
    },
  ];
}
