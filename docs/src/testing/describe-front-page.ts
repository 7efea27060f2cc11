import { findVendors, listOperations, listWebhooks, readBundle } from "@clade/bundle";
import { describe, expect, it } from "vitest";
import type { BuiltSite } from "./use-built-site.ts";
import { openWatchedPage } from "./watched-page.ts";

/** Declares what is expected of the front page. */
export function describeFrontPage(site: () => BuiltSite): void {
  describe("the front page", () => {
    it("shows of each vendor the title, the state and how much is known, and leads to it by one click", async () => {
      const { page, close } = await openWatchedPage(site().browser, site().origin);
      for (const { name, bundlePath } of findVendors()) {
        const bundle = readBundle(bundlePath);
        await page.goto(site().origin);
        const card = page.getByRole("article", { name: bundle.info.title });
        const text = await card.innerText();
        expect(text).toContain(bundle.info["x-lifecycle"].status);
        expect(text).toContain(`${listOperations(bundle).length} operations`);
        expect(/webhooks/i.test(text)).toBe(listWebhooks(bundle).length > 0);
        // Anywhere on the card, not on its title alone.
        await card.click({ position: { x: 5, y: 60 } });
        await page.waitForURL(`${site().origin}/${name}/`);
      }
      await close();
    });

    it("shows every vendor on the first screen", async () => {
      const { page, close } = await openWatchedPage(site().browser, site().origin);
      await page.goto(site().origin);
      const titles: number[] = await page.evaluate(
        "[...document.querySelectorAll('article h3')].map((title) => title.getBoundingClientRect().bottom)",
      );
      expect(titles).toHaveLength(findVendors().length);
      expect(Math.max(...titles)).toBeLessThan(720);
      await close();
    });
  });
}
