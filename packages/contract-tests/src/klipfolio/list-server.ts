import { startServer, type TestServer } from "../harness/start-server.ts";

/** A server that keeps a list of Klips, and what it was asked. */
export interface ListServer extends Pick<TestServer, "close"> {
  readonly baseUrl: string;
  /** The query of each request so far. */
  readonly queries: readonly string[];
  /** When each request came, in milliseconds of `performance.now()`. */
  readonly arrivals: readonly number[];
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
  const { origin, close } = await startServer((request, response) => {
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
  return { baseUrl: `${origin}/api/1.0`, queries, arrivals, close };
}
