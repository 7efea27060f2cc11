import { launchBrowser } from "@clade/browser";
import { readBundle, type Bundle } from "@clade/bundle";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createSandbox as createInPage, SandboxUsageError } from "./browser.ts";
import { createSandbox } from "./create-sandbox.ts";
import { loftBundle } from "./testing/loft-bundle.ts";
import { pageScript } from "./testing/page-script.ts";
import type { StoryOf } from "./testing/story.ts";
import { tellStory } from "./testing/tell-story.ts";
import { vendorsThatBehave } from "./testing/vendors-that-behave.ts";

const address = "https://page.example/";
const start = Date.parse("2026-03-05T09:00:00Z");
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);

afterAll(() => browser.close());

/** A page that has nothing but a script, and whom it called. It reaches nobody; what is on this machine it believes to be there. */
async function openPage(source: string): Promise<{ page: Page; called: string[] }> {
  const { text } = await pageScript(source);
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const called: string[] = [];
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === address) return route.fulfill({ contentType: "text/html", body: "<!doctype html>" });
    called.push(url);
    if (!url.startsWith("http://127.0.0.1")) return route.abort();
    return route.fulfill({ headers: { "access-control-allow-origin": "*" }, json: { coo: true } });
  });
  await page.goto(address);
  await page.addScriptTag({ content: text });
  return { page, called };
}

test.each(vendorsThatBehave)(
  "the sandbox of $name in a page without a network remembers, refuses and restores as on a port",
  async ({ name, bundlePath }) => {
    const { storyOf } = (await import(`./vendors/${name}/testing/story.ts`)) as { storyOf: StoryOf };
    const inNode = await createSandbox({ vendors: [name], clock: () => start, quotas: false });
    const expected = await tellStory(inNode, name, storyOf);
    const { page, called } = await openPage(`
      import { createSandbox } from "@clade/sandbox/browser";
      import { vendor } from "@clade/sandbox/vendors/${name}";
      import { storyOf } from "../vendors/${name}/testing/story.ts";
      import { tellStory } from "./tell-story.ts";
      globalThis.tell = (bundle) => {
        const vendors = { ${name}: { bundle, vendor } };
        const sandbox = createSandbox({ vendors, clock: () => ${start}, quotas: false });
        return tellStory(sandbox, "${name}", storyOf);
      };`);

    const told = await page.evaluate(
      (bundle) => (globalThis as unknown as { tell: (bundle: Bundle) => typeof expected }).tell(bundle),
      readBundle(bundlePath),
    );

    const others = told.removed;
    expect(others).not.toContain("Lost kite");
    expect([...told.created].sort()).toEqual([...others, "Lost kite"].sort());
    expect([...told.changed].sort()).toEqual([...others, "Found kite"].sort());
    expect(told.refusal).toBe("missing");
    expect(told.restored).toEqual(told.changed);
    expect(told).toEqual(expected);
    expect(called).toEqual([]);
  },
  60_000,
);

test("a webhook goes by the page's own fetch, and to an address of this machine only", async () => {
  const { page, called } = await openPage(`
    import { createSandbox } from "@clade/sandbox/browser";
    import { loftBundle as bundle } from "./loft-bundle.ts";
    import { loftVendor as vendor } from "./loft-vendor.ts";
    globalThis.hatch = async (...names) => {
      const sandbox = createSandbox({ vendors: { loft: { bundle, vendor } } });
      const headers = { "x-key": "breeder", "content-type": "application/json" };
      for (const name of names) {
        const body = JSON.stringify({ name });
        await sandbox.fetch("https://loft.example/v1/pigeons", { method: "POST", headers, body });
      }
      await sandbox.settled();
      return sandbox.snapshot().loft.contents.pigeons.answer.record.name;
    };`);

  const hook = "http://127.0.0.1:4999/hook";
  const answer = await page.evaluate(`hatch("https://stranger.example/hook", "${hook}")`);

  expect(called).toEqual([hook]);
  expect(answer).toBe('{"coo":true}');
});

test("a bundle that is none is refused by the vendor's name", () => {
  const create = (bundle: unknown) => () => createInPage({ vendors: { loft: { bundle } } });

  expect(create({ openapi: "2.0" })).toThrow(SandboxUsageError);
  expect(create(undefined)).toThrow('The bundle of "loft" is no OpenAPI 3.1 document');
});

test("a vendor without a behaviour answers with examples, marked as such", async () => {
  const sandbox = createInPage({ vendors: { loft: { bundle: loftBundle } } });

  const response = await sandbox.fetch("https://loft.example/v1/pigeons/ann", {
    headers: { "x-key": "any" },
  });

  expect([response.headers.get("clade-example"), await response.json()]).toEqual([
    "true",
    { id: "ann", name: "Ann" },
  ]);
});
