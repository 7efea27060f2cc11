import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser } from "@clade/browser";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { serveSite, type ServedSite } from "../serve-site.ts";
import { writeSite } from "../write-site.ts";

/** A site that was built for the tests of one file. */
export interface BuiltSite {
  /** A folder of the tests' own. */
  readonly root: string;
  readonly directory: string;
  readonly origin: string;
  readonly browser: Browser;
}

/** Builds and serves a site before the tests of the file, and removes it after them. Building takes long: once should do. */
export function useBuiltSite(): () => BuiltSite {
  let served: ServedSite;
  let built: BuiltSite;

  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), "clade-site-"));
    const directory = join(root, "site");
    await writeSite(directory);
    served = await serveSite({ port: 0, directory });
    built = { root, directory, origin: served.origin, browser: await launchBrowser() };
  });

  afterAll(async () => {
    await built.browser.close();
    await served.close();
    await rm(built.root, { recursive: true });
  });

  return () => built;
}
