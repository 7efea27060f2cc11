import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that keeps a list of Klips, and what it was asked. */
export interface ListServer {
  readonly baseUrl: string;
  /** The query of each request so far. */
  readonly queries: readonly string[];
  /** When each request came, in milliseconds of `performance.now()`. */
  readonly arrivals: readonly number[];
  close(): Promise<void>;
}

/**
 * Starts a server that pages as the vendor's document says, but for this: a page may be shorter than its limit.
 *
 * @param total How many Klips there are, named by their place in the list.
 * @param longest How long a page is at most, by its place in the order of requests.
 */
export async function startListServer(
  total: number,
  longest: (page: number) => number = () => 100,
): Promise<ListServer> {
  const queries: string[] = [];
  const arrivals: number[] = [];
  const server = createServer((request, response) => {
    arrivals.push(performance.now());
    const { search, searchParams } = new URL(request.url ?? "", "http://localhost");
    const limit = Math.min(Number(searchParams.get("limit") ?? 25), longest(queries.length));
    const offset = Number(searchParams.get("offset") ?? 0);
    queries.push(search);
    const klips = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, index) => {
      return { id: String(offset + index), name: `Klip ${String(offset + index)}`, description: null };
    });
    const meta = { success: true, status: 200, count: klips.length, total };
    response.setHeader("content-type", "application/json").end(JSON.stringify({ meta, data: { klips } }));
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${String(port)}/api/1.0`,
    queries,
    arrivals,
    close: () =>
      new Promise((settle) => {
        server.close(() => {
          settle();
        });
        server.closeAllConnections();
      }),
  };
}
