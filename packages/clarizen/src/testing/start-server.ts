import { createServer, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it came over the wire. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Whether the connection broke before there was an answer. */
  isBroken: boolean;
}

/** What a server says to one. */
export interface Said {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** As it is if it is a text or bytes, else as JSON. */
  readonly body?: unknown;
}

/** A real server on this machine. */
export interface TestServer {
  readonly origin: string;
  /** All requests so far. */
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

async function read(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = "", url = "", headers } = request;
  return { method, url, headers, body: Buffer.concat(chunks), isBroken: false };
}

/** Starts a server on a free port. */
export async function startServer(answer: (seen: Seen) => Said | Promise<Said>): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void read(request).then(async (arrived) => {
      response.on("close", () => (arrived.isBroken = !response.writableFinished));
      seen.push(arrived);
      const { status = 200, headers, body } = await answer(arrived);
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(typeof body === "string" || Buffer.isBuffer(body) ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
