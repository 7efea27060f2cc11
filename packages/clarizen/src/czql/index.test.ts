import { reachableImports } from "@clade/runtime/testing";
import { describe, expect, it } from "vitest";
import * as door from "./index.ts";

describe("CZQL", () => {
  it("reaches nothing but the runtime, so that it runs in browsers", () => {
    expect(reachableImports(new URL("./index.ts", import.meta.url))).toEqual(["@clade/runtime"]);
  });

  it("exports the tag, the identifier and the linter", () => {
    expect(Object.keys(door).sort()).toEqual(["czql", "identifier", "lintCzql"]);
  });
});
