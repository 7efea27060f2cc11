import type { Browser, CDPSession, Page } from "playwright-core";

/** What a visit of a page costs. */
export interface Visit {
  /** What came over the network, compressed, until the page was ready. */
  readonly kilobytes: number;
  /** From the start of the navigation to the first text or picture. */
  readonly firstPaint: number;
  /** From the start of the navigation until what the reader came for is to be seen. */
  readonly ready: number;
}

/** Lighthouse's network of a telephone: 1.6 Mbit a second down, 0.75 up, 150 ms to and fro. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};

/**
 * Visits a page for the first time, over a slow network. It is served by this machine, and what it asks of other hosts is refused.
 *
 * @param wanted A selector of what the reader came for.
 * @param before A page where the reader has been.
 */
export async function visit(browser: Browser, url: string, wanted: string, before?: string): Promise<Visit> {
  const context = await browser.newContext({ locale: "en-US", viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    // Not by a route of Playwright's, which would turn the browser's cache off.
    await session.send("Network.setBlockedURLs", { urls: ["https://*"] });
    if (before !== undefined) await page.goto(before, { waitUntil: "networkidle" });
    const received = await countBytes(session);
    await page.goto(url, { waitUntil: "commit" });
    await page.locator(wanted).filter({ visible: true }).first().waitFor({ timeout: 120_000 });
    const ready = await page.evaluate(() => performance.now());
    await page.waitForLoadState("networkidle");
    return { kilobytes: received() / 1000, firstPaint: await firstPaintOf(page), ready };
  } finally {
    await context.close();
  }
}

async function countBytes(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send("Network.emulateNetworkConditions", network);
  return () => bytes;
}

/** Text can be in the page before it is painted. */
async function firstPaintOf(page: Page): Promise<number> {
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  return (await paint.jsonValue()) ?? NaN;
}
