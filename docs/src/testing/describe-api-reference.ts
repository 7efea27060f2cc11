import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findVendors } from "@clade/bundle";
import { describe, expect, it } from "vitest";
import type { BuiltSite } from "./use-built-site.ts";

/** Declares what is expected of the pages on what the packages export, which TypeDoc makes of their docstrings. */
export function describeApiReference(site: () => BuiltSite): void {
  const textOf = (folder: string): string =>
    readFileSync(join(site().directory, "api", `${folder}.md`), "utf8");

  describe("the pages on what the packages export", () => {
    it.each(findVendors().map(({ name }) => name))(
      "%s: begins with the function that makes its client",
      (vendor) => {
        expect(textOf(vendor)).toMatch(new RegExp(`## Functions\\s+### create${vendor}Client\\(\\)\\n`, "i"));
      },
    );

    it("say of an option what its docstring says, its default too", () => {
      expect(textOf("cligs")).toMatch(
        /`timeout\?` \| `number` \| .*all attempts and the reading of the body counted\. Default: 30 000\./,
      );
    });

    it("have what a test suite starts", () => {
      expect(textOf("mock")).toContain("### startMock()");
      expect(textOf("sandbox")).toContain("### createSandbox()");
    });

    it("show of a schema's type its fields, of which the client knows the name only", () => {
      const [, section = ""] = textOf("klipfolio").split("\n### Annotation\n");
      expect(section.slice(0, section.indexOf("\n### "))).toContain("| `createdBy.name` | string | yes |");
    });

    it("leave out how errors are made, and no trace of TypeDoc's own files", () => {
      const all = ["klipfolio", "clarizen", "runtime"].map(textOf).join("\n");
      expect(all).not.toMatch(/^#+ Constructors?$/m);
      expect(all).not.toMatch(/\]\([\w-]+\.md/);
    });
  });
}
