import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { freePort } from "./free-port.ts";
import type { Served } from "./served.ts";
import { startServer } from "./start-server.ts";

/** Starts `clade-mock` or `clade-sandbox`, with all vendors or with some. */
export function serveClade(kind: "mock" | "sandbox", vendors: readonly string[] = []): Promise<Served> {
  const manifest = createRequire(import.meta.url).resolve(`@clade/${kind}/package.json`);
  return serveOnOnePort([join(dirname(manifest), "bin", `clade-${kind}.js`), ...vendors, "--port"]);
}

/**
 * Starts a program that serves each vendor below its name.
 * @param argv its path and arguments, but for the port, which is put behind
 */
export async function serveOnOnePort(argv: readonly string[]): Promise<Served> {
  const port = await freePort();
  return {
    servers: [startServer([...argv, String(port)])],
    urlOf: ({ vendor, basePath, target }) => `http://127.0.0.1:${String(port)}/${vendor}${basePath}${target}`,
  };
}
