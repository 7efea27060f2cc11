import { expect, test } from "vitest";
import { pageScript } from "./testing/page-script.ts";
import { vendorsThatBehave } from "./testing/vendors-that-behave.ts";

const entry = 'export { createSandbox } from "@clade/sandbox/browser";';

test("there are vendors to try", () => {
  expect(vendorsThatBehave.length).toBeGreaterThan(1);
});

test.each(vendorsThatBehave)("the sandbox of $name needs nothing of Node in a page", async ({ name }) => {
  const script = await pageScript(`${entry} export { vendor } from "@clade/sandbox/vendors/${name}";`);

  expect(script.nodeGlobals).toEqual([]);
});

test("what needs Node cannot be put into a page, or is found in it", async () => {
  await expect(pageScript('export * from "@clade/sandbox";')).rejects.toThrow('Could not resolve "node:fs"');
  expect((await pageScript("export const bytes = Buffer.from('');")).nodeGlobals).toEqual(["Buffer"]);
});
