import { startServer, type TestServer } from "../harness/start-server.ts";

/** What stands in the list that a server has. */
export interface ServedList {
  /** How many entries there are, whether the caller may see them or not, by the place of the request in their order. */
  readonly total: (request: number) => number;
  /** Whether the caller may see the entry at a place of the list. By default every one. */
  readonly isVisible?: (place: number) => boolean;
}

/** A server of long lists, and what it was asked. */
export interface ListServer extends Pick<TestServer, "close"> {
  readonly baseUrl: string;
  /** Offset and limit of each request so far. */
  readonly windows: readonly (readonly [offset: number, limit: number])[];
}

/** The id of the entry at a place of the list. */
export function idAt(place: number): string {
  return place.toString(16).padStart(24, "0");
}

/**
 * Starts a server that pages as the vendor's overview says: a page is the entries from the offset on, as many as the limit
 * says, less those that the caller may not see.
 */
export async function startListServer({ total, isVisible = () => true }: ServedList): Promise<ListServer> {
  const windows: [number, number][] = [];
  const { origin, close } = await startServer((request, response) => {
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const offset = Number(searchParams.get("offset") ?? 0);
    const limit = Number(searchParams.get("limit") ?? 20);
    const count = total(windows.length);
    windows.push([offset, limit]);
    const length = Math.max(0, Math.min(limit, count - offset));
    const results = Array.from({ length }, (_, index) => offset + index)
      .filter(isVisible)
      .map((place) => ({ id: idAt(place) }));
    response
      .setHeader("content-type", "application/json")
      .end(JSON.stringify({ results, paging: { total: count } }));
  });
  return { baseUrl: `${origin}/1.0`, windows, close };
}
