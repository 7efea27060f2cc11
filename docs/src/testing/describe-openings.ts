import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBarriers } from "./accessibility.ts";
import { exampleVendor } from "./example-vendor.ts";
import type { BuiltSite } from "./use-built-site.ts";
import { openWatchedPage } from "./watched-page.ts";

const { name: vendor, operation } = exampleVendor();
const { summary } = operation.object;
const wide = 1280;
const phone = 360;

/** What opens over a page, and how. It is open when `ready` is there. */
const openings = [
  {
    what: "the search and its results",
    ...{ path: "/search/", width: wide, ready: ".pagefind-ui__result-link" },
    open: async (page: Page) => {
      await page.locator("dialog[open] input:focus").waitFor();
      await page.keyboard.type(summary);
    },
  },
  {
    what: "the menu on a phone",
    ...{ path: `/${vendor}/`, width: phone, ready: "nav details[open] a" },
    open: (page: Page) => page.getByRole("button", { name: "Menu" }).click(),
  },
  {
    what: "the search of a reference, by keyboard, and its results",
    ...{ path: `/${vendor}/reference/`, width: wide, ready: "[data-testid='search-dialog'] .tag-http" },
    open: async (page: Page) => {
      await takenOver(page);
      await page.getByRole("button", { name: "Search this reference" }).press("Enter");
      await page.locator("input:focus").waitFor();
      await page.keyboard.type(summary);
    },
  },
  {
    what: "the menu of a reference on a phone",
    ...{ path: `/${vendor}/reference/`, width: phone, ready: "[aria-label='Reference'] a" },
    open: async (page: Page) => {
      await takenOver(page);
      await page.getByRole("button", { name: "Open navigation menu" }).click();
    },
  },
];

/**
 * Waits until Redoc's script has taken over what was rendered beforehand, where a click is lost: its search then tells its shortcut. On a
 * phone that stands in the closed menu.
 */
async function takenOver(page: Page): Promise<void> {
  const field = page.locator("[data-testid='search-trigger']", { hasText: "Ctrl+K" });
  await field.waitFor({ state: "attached" });
}

/** Declares what is expected of what opens over a page. */
export function describeOpenings(site: () => BuiltSite): void {
  describe.each(openings)("$what", ({ path, width, ready, open }) => {
    it.each(["light", "dark"] as const)("has no barrier when the system is %s", async (colorScheme) => {
      const { page, offences, close } = await openWatchedPage(site().browser, site().origin, {
        colorScheme,
        width,
      });
      await page.goto(site().origin + path);
      await open(page);
      await page.locator(ready).first().waitFor();
      expect(await findBarriers(page)).toEqual([]);
      expect(offences).toEqual([]);
      await close();
    });
  });
}
