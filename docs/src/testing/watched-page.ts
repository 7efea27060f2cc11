import type { Browser, Page } from "playwright-core";

/** A browser page that keeps account of what a page of the site must not do. */
export interface WatchedPage {
  readonly page: Page;
  /** Requests to any other host (which are not let through), errors in the console, breaches of the page's policy. */
  readonly offences: readonly string[];
  readonly close: () => Promise<void>;
}

/** How the browser presents itself. */
export interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

/** Opens a page of the site at `origin`. */
export async function openWatchedPage(
  browser: Browser,
  origin: string,
  look: Look = {},
): Promise<WatchedPage> {
  const { width = 1280, colorScheme = "light" } = look;
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  // A browser that nobody looks at may never call back when it is idle, which is when the search is made.
  await context.addInitScript("window.requestIdleCallback = (callback) => setTimeout(callback, 1);");
  const page = await context.newPage();
  const offences: string[] = [];
  await context.route(
    (url) => url.origin !== origin && !["data:", "blob:"].includes(url.protocol),
    async (route) => {
      offences.push(`request to ${route.request().url()}`);
      await route.abort();
    },
  );
  page.on("console", (message) => {
    if (message.type() === "error") offences.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => offences.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => offences.push(`failed: ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) offences.push(`${response.status()} at ${response.url()}`);
  });
  return { page, offences, close: () => context.close() };
}
