import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findVendors } from "@clade/bundle";
import { beforeAll, describe, expect, test } from "vitest";

/** Its pages, by their path. */
type Pages = ReadonlyMap<string, string>;

/**
 * Declares what is expected of the reference of the clients. It has hundreds of pages, so they are read as they are, without a browser.
 * @param directory where it has been written by the time the tests run
 */
export function describeApiReference(directory: () => string): void {
  describe("the reference of the clients", () => {
    let all: Pages;
    const pages = (): Pages => all;

    beforeAll(() => {
      const files = readdirSync(directory(), { recursive: true, encoding: "utf8" });
      const names = files.filter((name) => name.endsWith(".html"));
      all = new Map(names.map((name) => [name, readFileSync(join(directory(), name), "utf8")]));
    });

    test.each(findVendors().map(({ name }) => name))(
      "%s has a page with the factory of its client",
      (vendor) => {
        const page = pages().get(`modules/_clade_${vendor}.html`) ?? "";

        expect(page).toMatch(new RegExp(`create${vendor}client`, "i"));
      },
    );

    test("a docstring is on the page of what it describes, the default of an option too", () => {
      const page = pages().get("interfaces/_clade_cligs.ClientOptions.html") ?? "";

      expect(page).toContain("all attempts and the reading of the body counted. Default: 30 000.");
    });

    test("loads nothing from anywhere else", () => {
      const loaded =
        /<(?:script|img|iframe)\b[^>]*\bsrc="(?:https?:)?\/\/|<link\b[^>]*\bhref="(?:https?:)?\/\//;

      expect([...pages()].filter(([, text]) => loaded.test(text)).map(([name]) => name)).toEqual([]);
    });
  });
}
