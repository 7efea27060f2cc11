import { existsSync } from "node:fs";
import { join } from "node:path";
import { clientPackage } from "../support/vendor-names.ts";
import type { Finding } from "./finding.ts";
import type { Workspace } from "./read-workspace.ts";

const generated = ["behaviour.ts", "schema.ts", "traits.ts"].map((file) => `src/generated/${file}`);

const specFiles = [
  "package.json",
  "README.md",
  "SOURCES.md",
  "openapi.yaml",
  "paths",
  "promises.yaml",
  "redocly.yaml",
  ".spectral.yaml",
];

const clientFiles = [
  "package.json",
  "README.md",
  "LICENSE",
  ".size-limit.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "vitest.config.ts",
  "src/index.ts",
  "src/client.ts",
  ...generated,
];

/** The files and folders that a vendor lacks, of its three places. */
export function checkVendorFiles({ root, vendors }: Workspace): Finding[] {
  return vendors.flatMap((vendor) => {
    const required = [
      ...specFiles.map((file) => `specs/${vendor}/${file}`),
      ...clientFiles.map((file) => `packages/${vendor}/${file}`),
      `packages/contract-tests/src/${vendor}/contract.test.ts`,
    ];
    return required
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => ({ path, fault: "is missing", cure: cureOf(path, vendor) }));
  });
}

function cureOf(path: string, vendor: string): string {
  if (generated.some((file) => path.endsWith(file))) {
    return `Make it with: npm run generate -- --filter=${clientPackage(vendor)}`;
  }
  const template = path.replace(vendor, "__vendor__");
  return `Write it after scripts/templates/vendor/${template}`;
}
