import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { findVendors, listOperations, listWebhooks, readBundle, type Operation } from "@clade/bundle";
import { createSandbox } from "@clade/sandbox";
import type { Locator, Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import { listFiles } from "./files/list-files.ts";
import { findDeadLinks } from "./links/find-dead-links.ts";
import { operationAddress } from "./redoc/operation-address.ts";
import { describeApiReference } from "./testing/describe-api-reference.ts";
import { describeFrontPage } from "./testing/describe-front-page.ts";
import { describeKeyboard } from "./testing/describe-keyboard.ts";
import { describeNewcomers } from "./testing/describe-newcomers.ts";
import { describeOpenings } from "./testing/describe-openings.ts";
import { describePages } from "./testing/describe-pages.ts";
import { describeWithoutScripts } from "./testing/describe-without-scripts.ts";
import { useBuiltSite } from "./testing/use-built-site.ts";
import { openWatchedPage } from "./testing/watched-page.ts";
import { writeContent } from "./write-site.ts";

const vendors = findVendors();
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 });

const site = useBuiltSite();

async function digest(folder: string): Promise<string[]> {
  const lines = (await listFiles(folder)).map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return `${file} ${createHash("sha256").update(bytes).digest("hex")}`;
  });
  return Promise.all(lines);
}

/** An operation that the page shows, be it of a path or of a webhook. */
type ShownOperation = Pick<Operation, "id" | "object">;

/** Redoc rewrites the address while it scrolls, which can undo a change made just then: such a change is made again. */
async function showOperation(page: Page, url: string, { object }: ShownOperation): Promise<Locator> {
  const address = operationAddress(object);
  const section = page.locator(`[id="${address}"]`);
  const heading = section.getByRole("heading", { name: object.summary });
  const show = async (): Promise<void> => {
    await page.goto(`${url}#/${address}`);
    await heading.waitFor({ timeout: 5_000 });
  };
  await vi.waitFor(show, { timeout: 30_000 });
  return section;
}

describe("the built site", () => {
  it("has the same bytes when it is built again", async () => {
    const again = join(site().root, "again");
    await writeContent(again);
    const first = (await digest(site().directory)).filter((line) => !line.startsWith("pagefind/"));
    expect(await digest(again)).toEqual(first);
  });

  it("leads nowhere that does not exist: every link and every anchor", async () => {
    expect(await findDeadLinks(site().directory)).toEqual([]);
  });

  it("offers each vendor's bundle as it is", async () => {
    for (const { name, specDirectory } of vendors) {
      for (const file of ["openapi.yaml", "openapi.json"]) {
        expect(await readFile(join(site().directory, name, file), "utf8")).toBe(
          await readFile(join(specDirectory, "dist", file), "utf8"),
        );
      }
    }
  });
});

describe.each(vendors)("the reference of $name", ({ name, bundlePath }) => {
  const bundle = existsSync(bundlePath) ? readBundle(bundlePath) : undefined;
  const operations = bundle ? listOperations(bundle) : [];

  it("shows every operation and webhook with its evidence and stays on its own host", async () => {
    expect(operations.length).toBeGreaterThan(0);
    const { page, offences, close } = await openWatchedPage(site().browser, site().origin);
    await page.goto(`${site().origin}/${name}/reference/`);
    for (const operation of [...operations, ...(bundle ? listWebhooks(bundle) : [])]) {
      const section = await showOperation(page, `${site().origin}/${name}/reference/`, operation);
      const grade = operation.object["x-evidence"]?.grade ?? "no grade";
      await section.locator(".clade-facts", { hasText: grade }).waitFor();
    }
    expect(offences).toEqual([]);
    await close();
  });

  it("shows the notices, the sources and the grades on its first screen of text", async () => {
    const { page, close } = await openWatchedPage(site().browser, site().origin);
    await page.goto(`${site().origin}/${name}/reference/`);
    const text = await page.locator("#api-content").innerText();
    expect(text).toContain("Unofficial");
    expect(text).toContain(bundle?.info["x-lifecycle"].note.slice(0, 30));
    for (const { title } of Object.values(bundle?.info["x-origin"] ?? {})) expect(text).toContain(title);
    await close();
  });

  it("says what its sandbox starts with and what it answers by example only, there and at the operation", async () => {
    const { page, offences, close } = await openWatchedPage(site().browser, site().origin);
    const { about, examples } = await createSandbox({ vendors: [name] });
    await page.goto(`${site().origin}/${name}/reference/`);
    const text = await page.locator("#api-content").innerText();
    expect(text).toContain(about[name] ?? "no behaviour in the sandbox yet");
    expect(text).toContain(`http://127.0.0.1:4020/${name}/`);
    for (const operation of operations.filter(({ id }) => id in (examples[name] ?? {}))) {
      const reason = examples[name]?.[operation.id] ?? "";
      expect(text).toContain(`${operation.id}: ${reason}`);
      const section = await showOperation(page, `${site().origin}/${name}/reference/`, operation);
      await section.locator(".clade-facts", { hasText: reason }).waitFor();
    }
    expect(offences).toEqual([]);
    await close();
  });

  it("shows no raw key of the vocabulary and no raw markup", async () => {
    const { page, close } = await openWatchedPage(site().browser, site().origin);
    const [operation] = operations;
    await page.goto(
      `${site().origin}/${name}/reference/#/${operation ? operationAddress(operation.object) : ""}`,
    );
    await page.locator(".clade-facts").first().waitFor();
    const text = await page.locator("#api-content").innerText();
    expect(text).not.toMatch(
      /x-(evidence|event|effect|failure|error|retry|contradiction|secret|badges|codeSamples)\b/,
    );
    expect(text).not.toMatch(/<\/?(p|span|dl|dt|dd|div|code|table)\b/);
    await close();
  });

  it("lets a reader copy a curl line and see the typed call", async () => {
    const { page, close } = await openWatchedPage(site().browser, site().origin);
    const [operation] = operations;
    await page.goto(
      `${site().origin}/${name}/reference/#/${operation ? operationAddress(operation.object) : ""}`,
    );
    const panel = page.locator(".panel-request-samples").first();
    await panel.waitFor();
    expect(await panel.innerText()).toContain(`http://127.0.0.1:4010/${name}/`);
    await panel.getByText("cURL · mock").click();
    await page.getByText("TypeScript", { exact: true }).first().click();
    await panel.getByText("await client.").waitFor();
    await close();
  });

  it("leads from the site's address of an operation to the operation", async () => {
    const { page, offences, close } = await openWatchedPage(site().browser, site().origin);
    const last = operations.at(-1);
    const address = last ? operationAddress(last.object) : "";
    await page.goto(`${site().origin}/${name}/reference/#operation/${last?.id ?? ""}`);
    await page.waitForURL(`**/reference/#/${address}`);
    const section = page.locator(`[id="${address}"]`);
    await section.getByRole("heading", { name: last?.object.summary ?? "" }).waitFor();
    expect(offences).toEqual([]);
    await close();
  });

  it.each(["light", "dark"] as const)(
    "has the colours that were chosen on another page: %s",
    async (scheme) => {
      const other = scheme === "light" ? "dark" : "light";
      const { page, offences, close } = await openWatchedPage(site().browser, site().origin, {
        colorScheme: other,
      });
      await page.goto(`${site().origin}/${name}/`);
      // The last thing that the page loads: to leave before would be noted as a request that failed.
      await page.locator("#starlight__search input").waitFor({ state: "attached" });
      await page.getByRole("combobox", { name: "Select theme" }).first().selectOption(scheme);
      await page.goto(`${site().origin}/${name}/reference/`);
      await page.locator(`html.${scheme}`).waitFor();
      const colour = await page.evaluate(
        "getComputedStyle(document.querySelector('.site-header')).backgroundColor",
      );
      expect(colour).toBe(scheme === "dark" ? "rgb(24, 31, 27)" : "rgb(255, 255, 255)");
      expect(offences).toEqual([]);
      await close();
    },
  );
});

describePages(site);

describeOpenings(site);

describeFrontPage(site);

describeKeyboard(site);

describeNewcomers(site);

describeWithoutScripts(site);

describeApiReference(site);
