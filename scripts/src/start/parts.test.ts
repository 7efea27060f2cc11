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
  });

  const parts = await loadParts([join(folder, "docs.mjs"), join(folder, "mock.mjs")]);

  expect([parts.serveSite({ port: 0 }), parts.startMock({ port: 0 })]).toEqual(["docs", "mock"]);
});
