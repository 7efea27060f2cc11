import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { exampleRequest, findVendors, listOperations, readBundle, requestHeaders } from "@clade/bundle";
import { afterEach, describe, expect, test } from "vitest";

const prismCommand = createRequire(import.meta.url).resolve("@stoplight/prism-cli");

describe("Prism's own command line", () => {
  let prism: ChildProcessByStdio<null, Readable, null> | undefined;

  afterEach(async () => {
    if (!prism) return;
    prism.kill("SIGKILL");
    await once(prism, "exit");
  });

  test.each(findVendors())(
    "serves the bundle of $name below its base path",
    { timeout: 60_000 },
    async (vendor) => {
      const bundle = readBundle(vendor.bundlePath);
      const [operation] = listOperations(bundle).filter(({ method }) => method === "get");
      if (!operation) throw new Error(`The spec of ${vendor.name} has no GET.`);
      const { path, query, credentials, ...request } = exampleRequest(bundle, operation);
      const search = new URLSearchParams({ ...query, ...credentials.query }).toString();

      prism = spawn(process.execPath, [prismCommand, "mock", vendor.bundlePath, "-p", "0"], {
        stdio: ["ignore", "pipe", "ignore"],
        env: { ...process.env, NO_COLOR: "1" },
      });
      const response = await fetch(`${await originOf(prism.stdout)}${path}?${search}`, {
        headers: requestHeaders({ path, query, credentials, ...request }),
      });

      expect(response.status).toBe(200);
      expect(response.headers.has("sl-violations")).toBe(false);
    },
  );
});

/** Where a starting server says it listens. */
async function originOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const origin = /listening on (http:\S+:\d+)/.exec(line)?.[1];
    if (origin) return origin;
  }
  throw new Error("Prism ended without listening.");
}
