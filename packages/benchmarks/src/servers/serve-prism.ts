import { createRequire } from "node:module";
import { freePort } from "./free-port.ts";
import type { Served } from "./served.ts";
import { bundlePathOf } from "./spec-request.ts";
import { startServer } from "./start-server.ts";

const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli");

/**
 * Starts Prism's command line, which serves one spec below no base path: once for each vendor, and all at the same time. Its log
 * of requests is silenced, since ours have none.
 */
export async function servePrism(vendors: readonly string[]): Promise<Served> {
  const ports = new Map<string, number>();
  for (const vendor of vendors) ports.set(vendor, await freePort());
  const servers = [...ports].map(([vendor, port]) =>
    startServer([prism, "mock", bundlePathOf(vendor), "--port", String(port), "--verboseLevel", "error"]),
  );
  return {
    servers,
    urlOf: ({ vendor, target }) => `http://127.0.0.1:${String(ports.get(vendor))}${target}`,
  };
}
