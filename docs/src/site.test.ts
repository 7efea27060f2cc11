import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { launchBrowser } from "@clade/browser";
import {
  findVendors,
  listOperations,
  listWebhooks,
  readBundle,
  serverUrl,
  type Operation,
} from "@clade/bundle";
import { createSandbox } from "@clade/sandbox";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { writeApiReference } from "./api/write-api-reference.ts";
import { serveSite, type ServedSite } from "./serve-site.ts";
import { describeApiReference } from "./testing/describe-api-reference.ts";
import { openWatchedPage } from "./testing/watched-page.ts";
import { writeSite } from "./write-site.ts";

const vendors = findVendors();
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// Those of the workspace may end while the site is built, which would make another site of them.
const tests = [{ title: "CL-01 sings", file: "docs/src/site.test.ts" }];
let root = "";
let directory = "";
let site: ServedSite;
let browser: Browser;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "clade-site-"));
  directory = join(root, "site");
  await writeSite(directory, tests);
  await writeApiReference(join(directory, "api"));
  site = await serveSite({ port: 0, directory });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(root, { recursive: true });
});

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** All pages but those of TypeDoc, which are looked at by `describeApiReference`. */
async function ownPages(): Promise<string[]> {
  return (await filesOf(directory)).filter((name) => name.endsWith(".html") && !name.startsWith("api/"));
}

async function digest(folder: string): Promise<string[]> {
  const lines = (await filesOf(folder)).map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return `${file} ${createHash("sha256").update(bytes).digest("hex")}`;
  });
  return Promise.all(lines);
}

/** An operation that the page shows, be it of a path or of a webhook. */
type ShownOperation = Pick<Operation, "id" | "object">;

/** Redoc's address of an operation within its page. */
function addressOf({ id, object }: ShownOperation): string {
  const tag = object.tags?.[0] ?? "";
  return `${tag.toLowerCase().replaceAll(/\s+/g, "-")}/${id.toLowerCase()}`;
}

/** Redoc rewrites the address while it scrolls, which can undo a change made just then: such a change is made again. */
async function showOperation(page: Page, url: string, operation: ShownOperation): Promise<Locator> {
  const section = page.locator(`[id="${addressOf(operation)}"]`);
  const heading = section.getByRole("heading", { name: operation.object.summary });
  const show = async (): Promise<void> => {
    await page.goto(`${url}#/${addressOf(operation)}`);
    await heading.waitFor({ timeout: 5_000 });
  };
  await vi.waitFor(show, { timeout: 30_000 });
  return section;
}

describe("the built site", () => {
  it("has the same bytes when it is built again", async () => {
    const again = join(root, "again");
    await writeSite(again, tests);
    // TypeDoc numbers what it finds, and goes on counting within a process.
    const site = (await digest(directory)).filter((line) => !line.startsWith("api/"));
    expect(await digest(again)).toEqual(site);
  });

  it("offers each vendor's bundle as it is", async () => {
    for (const { name, specDirectory } of vendors) {
      for (const file of ["openapi.yaml", "openapi.json"]) {
        expect(await readFile(join(directory, name, file), "utf8")).toBe(
          await readFile(join(specDirectory, "dist", file), "utf8"),
        );
      }
    }
  });

  it("names no host to fetch from in any page's markup", async () => {
    for (const file of (await filesOf(directory)).filter((name) => name.endsWith(".html"))) {
      const page = await readFile(join(directory, file), "utf8");
      const fetched =
        page.match(/<(?:script|img|link|iframe)[^>]+(?:src|href)="(?:https?:)?\/\/[^"]*"/g) ?? [];
      expect(fetched, file).toEqual([]);
    }
  });
});

describe.each(vendors)("the reference of $name", ({ name, bundlePath }) => {
  const bundle = existsSync(bundlePath) ? readBundle(bundlePath) : undefined;
  const operations = bundle ? listOperations(bundle) : [];

  it("shows every operation and webhook with its evidence and stays on its own host", async () => {
    expect(operations.length).toBeGreaterThan(0);
    const { page, offences, close } = await openWatchedPage(browser, site.origin);
    await page.goto(`${site.origin}/${name}/index.html`);
    for (const operation of [...operations, ...(bundle ? listWebhooks(bundle) : [])]) {
      const section = await showOperation(page, `${site.origin}/${name}/index.html`, operation);
      const grade = operation.object["x-evidence"]?.grade ?? "no grade";
      await section.locator(".clade-facts", { hasText: grade }).waitFor();
    }
    expect(offences).toEqual([]);
    await close();
  });

  it("shows the notices, the sources and the grades on its first screen of text", async () => {
    const { page, close } = await openWatchedPage(browser, site.origin);
    await page.goto(`${site.origin}/${name}/`);
    const text = await page.locator("#api-content").innerText();
    expect(text).toContain("Unofficial");
    expect(text).toContain(bundle?.info["x-lifecycle"].note.slice(0, 30));
    for (const { title } of Object.values(bundle?.info["x-origin"] ?? {})) expect(text).toContain(title);
    await close();
  });

  it("says what its sandbox starts with and what it answers by example only, there and at the operation", async () => {
    const { page, offences, close } = await openWatchedPage(browser, site.origin);
    const { about, examples } = await createSandbox({ vendors: [name] });
    await page.goto(`${site.origin}/${name}/`);
    const text = await page.locator("#api-content").innerText();
    expect(text).toContain(about[name] ?? "no behaviour in the sandbox yet");
    expect(text).toContain(`http://127.0.0.1:4020/${name}/`);
    for (const operation of operations.filter(({ id }) => id in (examples[name] ?? {}))) {
      const reason = examples[name]?.[operation.id] ?? "";
      expect(text).toContain(`${operation.id}: ${reason}`);
      const section = await showOperation(page, `${site.origin}/${name}/index.html`, operation);
      await section.locator(".clade-facts", { hasText: reason }).waitFor();
    }
    expect(offences).toEqual([]);
    await close();
  });

  it("shows no raw key of the vocabulary and no raw markup", async () => {
    const { page, close } = await openWatchedPage(browser, site.origin);
    const [operation] = operations;
    await page.goto(`${site.origin}/${name}/index.html#/${operation ? addressOf(operation) : ""}`);
    await page.locator(".clade-facts").first().waitFor();
    const text = await page.locator("#api-content").innerText();
    expect(text).not.toMatch(
      /x-(evidence|event|effect|failure|error|retry|contradiction|secret|badges|codeSamples)\b/,
    );
    expect(text).not.toMatch(/<\/?(p|span|dl|dt|dd|div|code|table)\b/);
    await close();
  });

  it("lets a reader copy a curl line and see the typed call", async () => {
    const { page, close } = await openWatchedPage(browser, site.origin);
    const [operation] = operations;
    await page.goto(`${site.origin}/${name}/index.html#/${operation ? addressOf(operation) : ""}`);
    const panel = page.locator(".panel-request-samples").first();
    await panel.waitFor();
    expect(await panel.innerText()).toContain(`http://127.0.0.1:4010/${name}/`);
    await panel.getByText("cURL · mock").click();
    await page.getByText("TypeScript", { exact: true }).first().click();
    await panel.getByText("await client.").waitFor();
    await close();
  });

  it.each(["light", "dark"] as const)(
    "has the header and colours of the site when the system is %s",
    async (scheme) => {
      const { page, offences, close } = await openWatchedPage(browser, site.origin, { colorScheme: scheme });
      await page.goto(`${site.origin}/${name}/`);
      await page.locator(`html.${scheme}`).waitFor();
      expect(await colourOf(page, ".site-header")).toBe(
        scheme === "dark" ? "rgb(24, 31, 27)" : "rgb(255, 255, 255)",
      );
      await page.getByRole("link", { name: "Clade" }).click();
      await page.waitForURL(`${site.origin}/index.html`);
      expect(offences).toEqual([]);
      await close();
    },
  );
});

async function fetchText(link: URL): Promise<{ status: number; text: string }> {
  const response = await fetch(link);
  return { status: response.status, text: await response.text() };
}

type WatchedBrowserPage = Awaited<ReturnType<typeof openWatchedPage>>["page"];

function colourOf(page: WatchedBrowserPage, selector: string): Promise<string> {
  return page.evaluate(
    `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`,
  );
}

describe("the hand-made pages", () => {
  it("lead nowhere that does not exist: every link and every anchor", async () => {
    const { page, offences, close } = await openWatchedPage(browser, site.origin);
    const dead: string[] = [];
    const visited = new Map<string, Promise<{ status: number; text: string }>>();
    const visit = (link: URL): Promise<{ status: number; text: string }> => {
      const known = visited.get(link.pathname) ?? fetchText(link);
      visited.set(link.pathname, known);
      return known;
    };
    for (const file of await ownPages()) {
      await page.goto(`${site.origin}/${file}`);
      const links: string[] = await page.evaluate("[...document.links].map((link) => link.href)");
      for (const link of links.map((href) => new URL(href))) {
        if (link.origin !== site.origin || link.hash.startsWith("#/")) continue;
        const { status, text } = await visit(link);
        const anchor = decodeURIComponent(link.hash.slice(1));
        if (status !== 200 || (anchor && !text.includes(`id="${anchor}"`)))
          dead.push(`${file}: ${link.href}`);
      }
    }
    expect(dead).toEqual([]);
    expect(offences).toEqual([]);
    await close();
  });

  it("show on the index each vendor's title, operations, address and way to the reference", async () => {
    const { page, offences, close } = await openWatchedPage(browser, site.origin);
    await page.goto(`${site.origin}/`);
    for (const { name, bundlePath } of vendors) {
      const bundle = readBundle(bundlePath);
      const card = page.getByRole("article", { name: bundle.info.title });
      const text = await card.innerText();
      expect(text).toContain(serverUrl(bundle.servers[0]));
      expect(text).toContain(bundle.info["x-lifecycle"].status);
      expect(text).toContain(String(listOperations(bundle).length));
      expect(/webhooks/i.test(text)).toBe(listWebhooks(bundle).length > 0);
      expect(text).toContain(`http://127.0.0.1:4010/${name}/`);
      expect(text).toContain(`http://127.0.0.1:4020/${name}/`);
      expect(await card.getByRole("link", { name: "Reference" }).getAttribute("href")).toBe(
        `${name}/index.html`,
      );
    }
    expect(offences).toEqual([]);
    await close();
  });

  it("do not scroll sideways on a phone", async () => {
    const { page, close } = await openWatchedPage(browser, site.origin, { width: 390 });
    for (const file of await ownPages()) {
      await page.goto(`${site.origin}/${file}`);
      expect(await page.evaluate("document.documentElement.scrollWidth"), file).toBe(390);
    }
    await close();
  });

  it.each([
    ["light", "rgb(246, 248, 243)"],
    ["dark", "rgb(17, 22, 19)"],
  ] as const)("follow the system when it is %s", async (colorScheme, background) => {
    const { page, close } = await openWatchedPage(browser, site.origin, { colorScheme });
    await page.goto(`${site.origin}/`);
    expect(await colourOf(page, "body")).toBe(background);
    await close();
  });
});

describeApiReference(() => join(directory, "api"));
