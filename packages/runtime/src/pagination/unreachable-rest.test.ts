import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { HttpError } from "../errors/http-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import { createPigeonClient } from "../testing/pigeon-client.ts";
import { readAll } from "../testing/read-all.ts";
import { reasonOf } from "../testing/reason-of.ts";
import { startServer, type TestServer } from "../testing/start-server.ts";

/** How many feathers there are, and the first offset at which the server will not hear of them. */
let total: number;
let refusedFrom: number;
const offsets: number[] = [];
let server: TestServer;

beforeAll(async () => {
  server = await startServer((request, response) => {
    const query = new URL(request.url ?? "", server.origin).searchParams;
    const offset = Number(query.get("offset"));
    offsets.push(offset);
    const isRefused = offset >= refusedFrom;
    const body = isRefused ? { error: "Too far." } : page(offset, Number(query.get("limit")));
    response.writeHead(isRefused ? 400 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
});

afterEach(() => {
  offsets.length = 0;
});

afterAll(() => server.close());

const client = () => createPigeonClient({ baseUrl: server.origin });

/** Every seventh feather is not for the caller to see, nor is any from 100 to 199. They count in the total all the same. */
const isVisible = (feather: number) => feather % 7 !== 0 && (feather < 100 || feather >= 200);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function page(offset: number, limit: number): object {
  const feathers = range(offset, Math.max(offset, Math.min(total, offset + limit)));
  return { meta: { total }, feathers: feathers.filter(isVisible) };
}

function serve(count: number, ceiling = 1001): void {
  total = count;
  refusedFrom = ceiling;
}

/** Reads a list to its end, or to where an error ends it. */
async function read<Item>(list: AsyncIterable<Item>): Promise<{ found: Item[]; error?: unknown }> {
  const found: Item[] = [];
  try {
    for await (const item of list) found.push(item);
    return { found };
  } catch (error) {
    return { found, error };
  }
}

const beyond = (rest: number, of: number) =>
  `Pigeon listFeathers answers no offset beyond 1000, and ${String(of)} items match, so ${String(rest)} of them ` +
  'cannot be reached this way: narrow the list by "since", "until" or "colour" in "params.query".';

describe("a list that is longer than its vendor lets anybody read", () => {
  it.each([
    { limit: undefined, offset: 0, requests: 21, end: 1050 },
    { limit: 50, offset: 0, requests: 21, end: 1050 },
    { limit: 30, offset: 0, requests: 34, end: 1020 },
    { limit: 1000, offset: 0, requests: 2, end: 2000 },
    { limit: 1, offset: 950, requests: 51, end: 1001 },
    { limit: 50, offset: 1000, requests: 1, end: 1050 },
  ])(
    "is read as far as it goes, and then says what is missing: from $offset by $limit",
    async ({ limit, offset, requests, end }) => {
      serve(29_281);
      const query = { offset, ...(limit !== undefined && { limit }) };
      const { found, error } = await read(client().items("/feathers", { params: { query } }));
      expect(found).toEqual(range(offset, end).filter(isVisible));
      expect(offsets).toHaveLength(requests);
      expect(Math.max(...offsets)).toBeLessThanOrEqual(1000);
      expect(UsageError.isInstance(error)).toBe(true);
      expect((error as UsageError).message).toBe(beyond(29_281 - end, 29_281));
    },
  );

  it("hands over its last page before it says so, and no page after that", async () => {
    serve(1051);
    const pages = client().pages("/feathers", { params: { query: { offset: 1000 } } });
    expect((await pages.next()).value).toMatchObject({ offset: 1000, total: 1051 });
    expect(((await reasonOf(pages.next())) as UsageError).message).toBe(beyond(1, 1051));
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(offsets).toEqual([1000]);
  });

  it.each([
    { limit: 50, offset: 0, count: 1000, requests: 20 },
    { limit: 50, offset: 0, count: 1001, requests: 21 },
    { limit: 50, offset: 0, count: 1050, requests: 21 },
    { limit: 30, offset: 0, count: 1020, requests: 34 },
    { limit: 1000, offset: 0, count: 2000, requests: 2 },
    { limit: 1, offset: 950, count: 1001, requests: 51 },
  ])(
    "is not one whose last page holds the rest: $count from $offset by $limit",
    async ({ limit, offset, count, requests }) => {
      serve(count);
      const feathers = await readAll(client().items("/feathers", { params: { query: { limit, offset } } }));
      expect(feathers).toEqual(range(offset, count).filter(isVisible));
      expect(offsets).toHaveLength(requests);
    },
  );

  it("gives no advice where nothing would make it shorter", async () => {
    serve(3000);
    const { error } = await read(
      client().items("/feathers/lost", { params: { query: { offset: 1000, limit: 1000 } } }),
    );
    expect((error as UsageError).message).toBe(
      "Pigeon listLostFeathers answers no offset beyond 1000, and 3000 items match, so 1000 of them cannot be reached this way.",
    );
  });

  it("is no matter to a loop that has had enough", async () => {
    serve(29_281);
    for await (const { offset } of client().pages("/feathers", { params: { query: { offset: 950 } } })) {
      if (offset === 1000) break;
    }
    expect(offsets).toEqual([950, 1000]);
  });

  it.each([1001, 5000])("is not asked for from offset %i on, which is refused at once", (offset) => {
    expect(() => client().pages("/feathers", { params: { query: { offset } } })).toThrow(
      new UsageError(`"params.query.offset" must be a whole number from 0 to 1000; got ${String(offset)}.`),
    );
    expect(offsets).toEqual([]);
  });

  it("is refused in the vendor's own words where the vendor refuses an offset before that", async () => {
    serve(29_281, 100);
    const { found, error } = await read(client().items("/feathers"));
    expect(HttpError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ status: 400, kind: "invalid", vendorMessage: "Too far." });
    expect(found).toEqual(range(0, 100).filter(isVisible));
  });
});
