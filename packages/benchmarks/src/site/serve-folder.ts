import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";

/** A folder that is being served, as a host of static files does: compressed, and with a tag by which it can be asked for again. */
export interface ServedFolder {
  readonly origin: string;
  close(): void;
}

export async function serveFolder(folder: string): Promise<ServedFolder> {
  const app = new Hono()
    .use(compress({ encoding: "gzip" }))
    .use(etag())
    .use(serveStatic({ root: folder }));
  const server = createAdaptorServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () => {
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
    },
  };
}
