import { reachableImports } from "@clade/runtime/testing";
import { expect, it } from "vitest";

it("is reached without the client, and reaches nothing, so that it runs anywhere", () => {
  expect(reachableImports(new URL("./index.ts", import.meta.url))).toEqual([]);
});
