import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A contact as the server keeps it. */
export interface KeptContact {
  readonly id: string;
  /** In milliseconds. */
  readonly created: number;
  /** Whether the caller may not see it. It counts in the total and takes a place on a page, and is left out of it. */
  readonly isHidden?: boolean;
}

/** The window of time that a request asked for, in milliseconds, and the offset in it. */
export interface AskedPage {
  readonly since: number;
  readonly until: number;
  readonly offset: number;
}

/** A server that keeps a list of contacts, and what it was asked. */
export interface ContactServer {
  readonly baseUrl: string;
  readonly asked: readonly AskedPage[];
  close(): Promise<void>;
}

/** In what the server departs from what the spec says. */
export interface ContactServerHabits {
  /** Whether a contact created at `until` is in the list, as one source reads it. */
  readonly includesUntil?: boolean;
  /** Comes before each answer: the place to add contacts. */
  readonly beforeAnswer?: () => void;
}

/** Starts a server that lists contacts as the service does: the newest first, by `since` and `until`, to an offset of 1000. */
export async function startContactServer(
  contacts: readonly KeptContact[],
  { includesUntil = false, beforeAnswer }: ContactServerHabits = {},
): Promise<ContactServer> {
  const asked: AskedPage[] = [];
  const server = createServer((request, response) => {
    beforeAnswer?.();
    const { searchParams } = new URL(request.url ?? "", "http://localhost");
    const since = Date.parse(searchParams.get("since") ?? "1970-01-01");
    const until = Date.parse(searchParams.get("until") ?? "2100-01-01");
    const offset = Number(searchParams.get("offset") ?? 0);
    asked.push({ since, until, offset });
    response.setHeader("content-type", "application/json");
    if (offset > 1000) {
      response.writeHead(400).end(JSON.stringify({ detail: "Offset cannot be greater than 1000" }));
      return;
    }
    const found = contacts
      .filter(({ created }) => created >= since && (created < until || (includesUntil && created === until)))
      .sort((first, second) => second.created - first.created);
    const results = found
      .slice(offset, offset + Number(searchParams.get("limit") ?? 50))
      .filter(({ isHidden }) => !isHidden)
      .map(({ id, created }) => ({ id, creationDate: new Date(created).toISOString() }));
    response.end(JSON.stringify({ results, paging: { total: found.length } }));
  });
  await new Promise<void>((settle) => server.listen(0, "127.0.0.1", settle));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${String(port)}/1.0`,
    asked,
    close: () =>
      new Promise((settle) => {
        server.close(() => {
          settle();
        });
        server.closeAllConnections();
      }),
  };
}
