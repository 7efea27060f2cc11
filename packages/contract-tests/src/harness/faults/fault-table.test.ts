import { existsSync } from "node:fs";
import { findVendors } from "@clade/bundle";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import type { FaultSuite } from "./describe-faults.ts";
import { faultTable } from "./fault-table.ts";
import type { Exceptions } from "./outcomes.ts";

const document = new URL("../../../../../docs/using/faults.md", import.meta.url).pathname;

/** A vendor's exceptions are found by their place. */
async function exceptionsOf(vendor: string): Promise<Exceptions> {
  const file = new URL(`../../${vendor}/faults.ts`, import.meta.url);
  if (!existsSync(file)) return {};
  const { faultSuite } = (await import(file.href)) as { readonly faultSuite: FaultSuite };
  return faultSuite.exceptions;
}

test("docs/using/faults.md is the matrix that is tested; npx vitest run -u in packages/contract-tests writes it", async () => {
  const entries = await Promise.all(
    findVendors().map(async ({ name }) => [name, await exceptionsOf(name)] as const),
  );
  const settings = { ...(await resolveConfig(document)), parser: "markdown" };
  const text = await format(faultTable(Object.fromEntries(entries)), settings);

  await expect(text).toMatchFileSnapshot(document);
});
