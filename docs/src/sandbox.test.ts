import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findVendors } from "@clade/bundle";
import { hasCurl, runCurl } from "@clade/bundle/testing";
import { createSandbox, type ServableSandbox } from "@clade/sandbox";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { docsDirectory } from "./docs-directory.ts";
import { describeVendor } from "./pages/vendor-description.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let sandbox: ServableSandbox;
let served: Awaited<ReturnType<ServableSandbox["listen"]>>;

beforeAll(async () => {
  sandbox = await createSandbox();
  served = await sandbox.listen();
});

afterAll(() => served.close());

/** Runs a line of the site at the sandbox of this test. */
function runHere(line: string): Promise<string> {
  return runCurl(line.replaceAll("http://127.0.0.1:4020", served.origin));
}

describe.skipIf(!hasCurl)("what the site says of the sandbox", () => {
  it.each(findVendors())(
    "has a line for $name that is answered there, by a behaviour if there is one",
    async (vendor) => {
      const { about, tryLine, baseUrl } = describeVendor(vendor, sandbox).sandbox;
      const answer = await runHere(`${tryLine} --include`);

      expect(answer).toMatch(/^HTTP\/1\.1 2\d\d /);
      expect(/^clade-example: true$/m.test(answer)).toBe(about === undefined);
      expect(tryLine).toContain(baseUrl);
    },
  );
});

/** The page's samples for a shell at a running sandbox: each line, after what sets its variables, and what its comment promises. */
function samples(folder: string): { line: string; promise: string }[] {
  const page = readFileSync(join(docsDirectory, "using", "ten-minutes.md"), "utf8");
  const variables = page.match(/^\w+=.*$/gm) ?? [];
  return [...page.matchAll(/^(curl .*)(?:\n# (.*))?$/gm)].map(([, line = "", promise = ""]) => ({
    line: [...variables, line.replaceAll("/tmp/", `${folder}/`)].join("\n"),
    promise,
  }));
}

it.skipIf(!hasCurl)(
  "the page on the first ten minutes tells what its lines answer, one after the other",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "clade-sandbox-"));
    sandbox.reset();
    for (const { line, promise } of samples(folder)) expect(await runHere(line), line).toContain(promise);
    await rm(folder, { recursive: true });
    expect(samples(folder).filter(({ promise }) => promise).length).toBeGreaterThan(15);
  },
);
