import { describe, expect, it } from "vitest";
import { exampleVendor } from "./example-vendor.ts";
import type { BuiltSite } from "./use-built-site.ts";

const { name: vendor } = exampleVendor();

/** Declares what is expected of a site in a browser that runs no scripts. */
export function describeWithoutScripts(site: () => BuiltSite): void {
  describe("without scripts", () => {
    it.each(["/", `/${vendor}/`, `/${vendor}/guide/`, "/guide/rules/"])(
      "%s is readable, and its links lead on",
      async (path) => {
        const context = await site().browser.newContext({ javaScriptEnabled: false });
        const page = await context.newPage();
        await page.goto(site().origin + path);
        expect((await page.locator("main").innerText()).length).toBeGreaterThan(500);
        await page.locator("main a[href^='/']").first().click();
        expect(new URL(page.url()).pathname).not.toBe(path);
        await context.close();
      },
    );

    it("a reference shows its introduction", async () => {
      const context = await site().browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${site().origin}/${vendor}/reference/`);
      expect(await page.locator("#reference").innerText()).toContain("Unofficial");
      await context.close();
    });
  });
}
