import { describe, expect, it, vi } from "vitest";
import { operationAddress } from "../redoc/operation-address.ts";
import { exampleVendor } from "./example-vendor.ts";
import type { BuiltSite } from "./use-built-site.ts";
import { openWatchedPage } from "./watched-page.ts";

const { name: vendor, operation, maker } = exampleVendor();
const { summary } = operation.object;
const operationPlace = `/${vendor}/reference/#/${operationAddress(operation.object)}`;

/** Declares what is expected of a site that is used without a mouse. */
export function describeKeyboard(site: () => BuiltSite): void {
  describe("by keyboard alone", () => {
    it.each([
      ["an operation by its id", operation.id, summary, operationPlace],
      ["an operation by what it does", summary, summary, operationPlace],
      ["a page by its text", "exact pins", "0001", "/guide/decisions/0001-pins/"],
      ["a function of a client", maker, maker, `/api/${vendor}/#${maker.toLowerCase()}`],
    ])("the search finds %s and leads to it", async (_what, query, title, target) => {
      const { page, offences, close } = await openWatchedPage(site().browser, site().origin);
      await page.goto(site().origin);
      await page.locator("#starlight__search input").waitFor({ state: "attached" });
      await page.keyboard.press("Control+k");
      await page.keyboard.type(query);
      const result = page.locator(".pagefind-ui__result-link", { hasText: title }).first();
      await result.waitFor();
      await tabTo(page, result);
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.href.slice(site().origin.length).startsWith(target));
      expect(offences).toEqual([]);
      await close();
    });

    it("a reader of a reference gets from its header to the search, and may type at once", async () => {
      const { page, offences, close } = await openWatchedPage(site().browser, site().origin);
      await page.goto(`${site().origin}/${vendor}/reference/`);
      await tabTo(page, page.locator(".site-header .search"));
      await page.keyboard.press("Enter");
      await page.waitForURL("**/search/");
      await page.locator("dialog[open] input:focus").waitFor();
      expect(offences).toEqual([]);
      await close();
    });

    it("a sample of a guide is copied whole", async () => {
      const { page, close } = await openWatchedPage(site().browser, site().origin);
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(`${site().origin}/guide/using/ten-minutes/`);
      const block = page.locator("figure:has(pre)").first();
      await tabTo(page, block.getByRole("button", { name: "Copy to clipboard" }));
      await page.keyboard.press("Enter");
      const sample = (await block.locator("pre").innerText()).trim();
      await vi.waitFor(async () => {
        const copied: string = await page.evaluate("navigator.clipboard.readText()");
        expect(copied.trim().replaceAll(/\n+/g, "\n")).toBe(sample.replaceAll(/\n+/g, "\n"));
      });
      await close();
    });
  });
}

type WatchedBrowserPage = Awaited<ReturnType<typeof openWatchedPage>>["page"];

/** Presses Tab until the element has the focus. */
async function tabTo(
  page: WatchedBrowserPage,
  element: ReturnType<WatchedBrowserPage["locator"]>,
): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await element.and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never reaches the element.");
}
