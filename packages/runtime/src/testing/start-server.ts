import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A real server on this machine. */
export interface TestServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Starts a server on a free port. */
export async function startServer(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
