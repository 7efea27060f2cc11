import { describe, expect, it } from "vitest";
import type { BuiltSite } from "./use-built-site.ts";
import { openWatchedPage } from "./watched-page.ts";

/** What somebody comes for, what he types into the search, and what he has to read where its first result leads. */
const tasks = [
  {
    task: "get a Klipfolio key",
    query: "klipfolio key",
    target: "/klipfolio/guide/",
    place: "main",
    answer: /open My Profile; a key is made there/,
  },
  {
    task: "see why a clig's creation must not be retried",
    query: "cligs create retry",
    target: "/cligs/reference/#/",
    place: "#redoc .clade-facts",
    answer: /A GET that creates: it must not be retried when its outcome is unknown/,
  },
  {
    task: "find how Clarizen pages a query",
    query: "clarizen paging",
    target: "/clarizen/guide/",
    place: "main",
    answer: /handed back as it is, it gets that page/,
  },
  {
    task: "find what an error of the vendor means",
    query: "Please specify a valid URL to shorten",
    target: "/cligs/reference/#/",
    place: "#redoc .clade-failures",
    answer: /Please specify a valid URL to shorten\./,
  },
];

/** Declares what is expected of the search for those who know nothing yet. */
export function describeNewcomers(site: () => BuiltSite): void {
  describe("a newcomer", () => {
    it.each(tasks)("can $task by the first result of a search", async ({ query, target, place, answer }) => {
      const { page, offences, close } = await openWatchedPage(site().browser, site().origin);
      await page.goto(`${site().origin}/search/`);
      await page.locator("dialog[open] input:focus").waitFor();
      await page.keyboard.type(query);
      await page.locator(".pagefind-ui__message", { hasText: query }).waitFor();
      await page.locator(".pagefind-ui__result-link").first().click();
      await page.waitForURL((url) => url.href.slice(site().origin.length).startsWith(target));
      await page.locator(place).filter({ hasText: answer }).first().waitFor();
      expect(offences).toEqual([]);
      await close();
    });
  });
}
