import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { docsDirectory } from "./docs-directory.ts";
import { answer } from "./server/answer.ts";

/** How the site is served. */
export interface ServeOptions {
  /** 0 for any free port. 4000 by default. */
  readonly port?: number;
  /** The loopback address by default, so that nobody else can reach it. */
  readonly host?: string;
  /** A folder written by `writeSite`; by default that of `npm run build`. */
  readonly directory?: string;
}

/** A site that is being served. */
export interface ServedSite {
  /** Without a slash at the end: `http://127.0.0.1:4000`. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves the built site.
 *
 * @throws Error when the site is not built or the port is taken; the message names the cure.
 */
export async function serveSite(options: ServeOptions = {}): Promise<ServedSite> {
  const { port = 4000, host = "127.0.0.1", directory = join(docsDirectory, "dist", "site") } = options;
  if (!existsSync(join(directory, "index.html"))) {
    throw new Error(`There is no site in ${directory}. Make it with: npm run build`);
  }
  const server = createServer((request, response) => {
    answer(directory, request, response).catch(() => response.destroy());
  });
  await listen(server, port, host);
  const { port: actualPort } = server.address() as AddressInfo;
  const authority = host.includes(":") ? `[${host}]` : host;
  return { origin: `http://${authority}:${String(actualPort)}`, close: () => close(server) };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      reject(cause.code === "EADDRINUSE" ? portTaken(port, cause) : cause);
    });
    server.listen(port, host, resolve);
  });
}

function portTaken(port: number, cause: Error): Error {
  return new Error(`Port ${String(port)} is taken. Stop what listens there, or choose another one.`, {
    cause,
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}
