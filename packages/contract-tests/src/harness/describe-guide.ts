import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { findVendors, serverUrl } from "@clade/bundle";
import { hasCurl } from "@clade/bundle/testing";
import { startSandbox } from "@clade/sandbox";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { guideSamples, type GuideSample } from "./guide-samples.ts";
import { sampleFile } from "./sample-file.ts";
import { typeFaults } from "./type-faults.ts";
import { vendorBundle } from "./vendor-bundle.ts";

/** A vendor's guide, and what its samples find in the environment. */
export interface GuideContract {
  /** As in the workspace: `cligs`. */
  readonly vendor: string;
  /** Such as credentials: the samples of `x-secret`. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A TypeScript sample, and the file as which it stands while the tests run. */
export interface GuideProgram extends GuideSample {
  readonly file: string;
}

/**
 * Declares the suite of one vendor's `GUIDE.md`: every sample is type-checked and run as it stands. What it sends to the
 * vendor reaches the sandbox in its place, so that one sample can go on from what another did.
 *
 * @returns the programs of the guide, for tests of what they export.
 */
export function describeGuide({ vendor, environment }: GuideContract): readonly GuideProgram[] {
  const samples = guideSamples(readGuide(vendor));
  const programs = samples.filter(({ language }) => language === "ts").map(asFile(vendor));
  const vendorOrigin = new URL(serverUrl(vendorBundle(vendor).servers[0])).origin;
  let sandbox: Awaited<ReturnType<typeof startSandbox>>;

  beforeAll(async () => {
    sandbox = await startSandbox({ vendors: [vendor], quotas: false });
    for (const { file, code } of programs) writeFileSync(file, code);
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
    vi.stubGlobal("fetch", redirected(vendorOrigin, `${sandbox.origin}/${vendor}`));
  });

  afterAll(async () => {
    vi.unstubAllGlobals();
    vi.unstubAllEnvs();
    for (const { file } of programs) rmSync(file);
    await sandbox.close();
  });

  test("the guide has samples", () => {
    expect(programs.length).toBeGreaterThan(0);
  });

  test("every program of the guide is typed right", () => {
    expect(typeFaults(programs.map(({ file }) => file))).toEqual([]);
  }, 60_000);

  test.each(programs)("$title runs", async ({ file }) => {
    await expect(import(/* @vite-ignore */ file)).resolves.toBeDefined();
  });

  describe.skipIf(!hasCurl)("in a shell", () => {
    test.each(samples.filter(({ language }) => language === "sh"))("$title runs", async ({ code }) => {
      const command = code.replaceAll(vendorOrigin, `${sandbox.origin}/${vendor}`);
      const env = { ...process.env, ...environment };
      // curl ends well whatever the status, unless it is told to fail.
      const shell = `curl() { command curl --fail --silent --show-error --max-time 10 "$@"; }; set -e\n${command}`;

      await expect(promisify(execFile)("sh", ["-c", shell], { env })).resolves.toBeDefined();
    });
  });

  return programs;
}

function readGuide(vendor: string): string {
  const found = findVendors().find(({ name }) => name === vendor);
  return readFileSync(join(found?.specDirectory ?? "", "GUIDE.md"), "utf8");
}

function asFile(vendor: string): (sample: GuideSample, index: number) => GuideProgram {
  return (sample, index) => ({
    ...sample,
    file: sampleFile(`${vendor}-${String(index + 1)}`),
  });
}

/** The platform's `fetch`, with one origin in another's place, on the way there and in what comes back. */
function redirected(origin: string, target: string): typeof fetch {
  const send = globalThis.fetch;
  return async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith(origin)) return send(request);
    const response = await send(new Request(request.url.replace(origin, target), request));
    return new Response((await response.text()).replaceAll(target, origin), response);
  };
}
