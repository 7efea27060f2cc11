import { describe, expect, it } from "vitest";
import { listFiles } from "../files/list-files.ts";
import { findBarriers } from "./accessibility.ts";
import { exampleVendor } from "./example-vendor.ts";
import type { BuiltSite } from "./use-built-site.ts";
import { openWatchedPage } from "./watched-page.ts";

const { name: vendor, operation } = exampleVendor();

/** An example of each kind of page, and what must be there before it is looked at. */
const kinds = [
  { kind: "front page", path: "/", ready: "article" },
  { kind: "overview", path: `/${vendor}/`, ready: "main h2" },
  { kind: "guide", path: `/${vendor}/guide/`, ready: "main h2" },
  { kind: "account of sources", path: `/${vendor}/sources/`, ready: "main h2" },
  { kind: "written page with tables", path: "/guide/decisions/", ready: "main table" },
  { kind: "search", path: "/search/", ready: "dialog input" },
  { kind: "page for what is not found", path: "/404.html", ready: "main p" },
  { kind: "reference", path: `/${vendor}/reference/`, ready: "#redoc h1" },
  {
    kind: "operation",
    path: `/${vendor}/reference/#operation/${operation.id}`,
    ready: ".panel-request-samples",
  },
  { kind: "functions and types of a client", path: `/api/${vendor}/`, ready: "main table" },
];

/** The tables that show a part of themselves only, by how they begin. */
const wideTables = `[...document.querySelectorAll("main table")]
  .filter((table) => table.scrollWidth > table.clientWidth + 1)
  .map((table) => table.innerText.slice(0, 60))`;

/** Declares what is expected of every kind of page. */
export function describePages(site: () => BuiltSite): void {
  describe.each(kinds)("a page of the kind: $kind", ({ path, ready }) => {
    it.each([
      { colorScheme: "light", width: 1280 },
      { colorScheme: "dark", width: 1280 },
      { colorScheme: "light", width: 360 },
    ] as const)(
      "stays on its own host, complains of nothing and has no barrier: $colorScheme, $width pixels wide",
      async (look) => {
        const { page, offences, close } = await openWatchedPage(site().browser, site().origin, look);
        await page.goto(site().origin + path);
        await page.locator(ready).first().waitFor();
        expect(await findBarriers(page)).toEqual([]);
        expect(offences).toEqual([]);
        await close();
      },
    );

    it("says in its policy that nothing comes from elsewhere", async () => {
      const text = await (await fetch(site().origin + path)).text();
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? "";
      expect(policy).toMatch(/^default-src (&#39;|')none(&#39;|');/);
      expect(policy).not.toMatch(/https?:|\*/);
    });
  });

  describe("all pages", () => {
    it("have a title and a description of their own, and the notice that the site is unofficial", async () => {
      const seen = new Map<string, string>();
      for (const file of await allPages(site().directory)) {
        const text = await (await fetch(`${site().origin}/${file}`)).text();
        const title = /<title>([^<]+)<\/title>/.exec(text)?.[1] ?? "";
        expect(seen.get(title), `${file} is called "${title}"`).toBeUndefined();
        seen.set(title, file);
        expect(text, file).toMatch(/<meta name="description" content="[^"]{10,}"/);
        expect(text, file).toMatch(/unofficial/i);
      }
    });

    it("name the same text as Markdown, but for the front page, the search and what is not found", async () => {
      const without: string[] = [];
      for (const file of await allPages(site().directory)) {
        const text = await (await fetch(`${site().origin}/${file}`)).text();
        const twin = /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(text)?.[1];
        if (twin === undefined) without.push(file);
        else expect(await (await fetch(site().origin + twin)).text(), file).toMatch(/^# .+\n/);
      }
      expect(without.sort()).toEqual(["404.html", "index.html", "search/index.html"]);
    });

    it("do not scroll sideways on a phone, nor does a table of theirs", async () => {
      const { page, close } = await openWatchedPage(site().browser, site().origin, { width: 360 });
      for (const file of await allPages(site().directory)) {
        await page.goto(`${site().origin}/${file}`);
        expect(await page.evaluate("document.documentElement.scrollWidth"), file).toBe(360);
        expect(await page.evaluate(wideTables), file).toEqual([]);
      }
      await close();
    });
  });
}

async function allPages(directory: string): Promise<string[]> {
  return (await listFiles(directory)).filter((name) => name.endsWith(".html"));
}
