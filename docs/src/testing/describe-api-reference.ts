import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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

    test("leads nowhere that does not exist: every link and every anchor within it", () => {
      const dead = [...pages()].flatMap(([name, text]) =>
        [...text.matchAll(/\bhref="([^"]+)"/g)]
          .map(([, href = ""]) => href)
          .filter((href) => !href.startsWith("https:"))
          .filter((href) => !exists(pages(), name, href))
          .map((href) => `${name}: ${href}`),
      );

      expect(dead).toEqual([]);
    });

    test("loads nothing from anywhere else", () => {
      const loaded =
        /<(?:script|img|iframe)\b[^>]*\bsrc="(?:https?:)?\/\/|<link\b[^>]*\bhref="(?:https?:)?\/\//;

      expect([...pages()].filter(([, text]) => loaded.test(text)).map(([name]) => name)).toEqual([]);
    });
  });
}

function exists(pages: Pages, page: string, href: string): boolean {
  const [path = "", anchor] = href.split("#");
  const target = path === "" ? page : join(dirname(page), path);
  if (!target.endsWith(".html")) return target.startsWith("assets/");
  const text = pages.get(target);
  return text !== undefined && (!anchor || text.includes(`id="${anchor}"`));
}
