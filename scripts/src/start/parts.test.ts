import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { loadParts } from "./parts.ts";

test("parts that are not built are refused with the command that builds them", async () => {
  await expect(loadParts(["@clade/not-built"])).rejects.toThrow("Build them with: npm run build");
});

test("the parts come together from their modules", async () => {
  const folder = temporaryFolder({
    "docs.mjs": "export const serveSite = () => 'docs';",
    "mock.mjs": "export const startMock = () => 'mock';",
    "sandbox.mjs": "export const startSandbox = () => 'sandbox';",
  });

  const parts = await loadParts(["docs.mjs", "mock.mjs", "sandbox.mjs"].map((name) => join(folder, name)));

  const { serveSite, startMock, startSandbox } = parts;
  expect([serveSite, startMock, startSandbox].map((start) => start({ port: 0 }))).toEqual([
    "docs",
    "mock",
    "sandbox",
  ]);
});
