import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findWorkspaceRoot } from "@clade/bundle";
import { expect, it, vi } from "vitest";
import { isOfContext, typeFaults } from "../testing/type-faults.ts";
import { vendorSamples } from "../testing/vendor-samples.ts";

vi.setConfig({ testTimeout: 120_000 });

const root = findWorkspaceRoot();

/** The texts that are read by who uses something of ours; vendors' guides have a suite of their own, which also runs them. */
function writtenDocs(): string[] {
  const docs = ["docs", "docs/using"].flatMap((folder) => {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".md"));
    return names.map((name) => `${folder}/${name}`);
  });
  const built = readdirSync(join(root, "packages")).filter((name) =>
    existsSync(join(root, "packages", name, "tsconfig.build.json")),
  );
  return ["README.md", ...docs, ...built.map((name) => `packages/${name}/README.md`)];
}

/** Each block of TypeScript by its text and number. */
function samplesIn(file: string): [name: string, program: string][] {
  const blocks = readFileSync(join(root, file), "utf8").matchAll(/^```ts\n(?<program>[^]*?)^```$/gm);
  return [...blocks].map(({ groups = {} }, index) => [
    `${file.replaceAll("/", " ")} ${String(index + 1)}`,
    groups["program"] ?? "",
  ]);
}

it("the TypeScript sample of every operation fits the types that its client publishes", () => {
  const programs = vendorSamples().flatMap(({ name, samples }) =>
    samples.map(({ operation, typescript }) => [`${name} ${operation.id}`, typescript] as const),
  );

  expect(programs.length).toBeGreaterThan(100);
  expect(typeFaults(new Map(programs))).toEqual([]);
});

it("the TypeScript of the written docs fits the published types, as far as each piece says what it is about", () => {
  const programs = writtenDocs().flatMap(samplesIn);

  expect(programs.length).toBeGreaterThan(20);
  expect(typeFaults(new Map(programs)).filter((fault) => !isOfContext(fault))).toEqual([]);
});
