import type { IncomingMessage } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DecodeError } from "../errors/decode-error.ts";
import { HttpError } from "../errors/http-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { createPigeonClient } from "../testing/pigeon-client.ts";
import { readAll } from "../testing/read-all.ts";
import { reasonOf } from "../testing/reason-of.ts";
import { startServer, type TestServer } from "../testing/start-server.ts";

type Answer = { status?: number; body: unknown } | "none";

/** What the server answers to a page, by the query of its request. */
let answer: (query: URLSearchParams) => Answer;
const seen: IncomingMessage[] = [];
let server: TestServer;

beforeAll(async () => {
  server = await startServer((request, response) => {
    seen.push(request);
    const given = answer(new URL(request.url ?? "", server.origin).searchParams);
    if (given === "none") return;
    response.writeHead(given.status ?? 200, { "content-type": "application/json" });
    response.end(JSON.stringify(given.body));
  });
});

afterEach(() => {
  seen.length = 0;
});

afterAll(() => server.close());

const client = () => createPigeonClient({ baseUrl: server.origin });
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ number: from + index }));
const page = (flights: unknown, total: unknown): Answer => ({ body: { meta: { total }, data: { flights } } });
const queries = () => seen.map(({ url }) => (url ?? "").split("?")[1]);

/** A list of so many flights. A page is as long as asked for, or shorter as `cut` has it. */
function serveFlights(
  count: number,
  cut: (limit: number, offset: number) => number = (limit) => limit,
): void {
  answer = (query) => {
    const offset = Number(query.get("offset"));
    const length = cut(Number(query.get("limit")), offset);
    return page(range(offset, Math.min(count, offset + length)), count);
  };
}

describe("a list by offset", () => {
  it("is read whole and in order, by as few requests as the vendor allows", async () => {
    serveFlights(1005);
    expect(await readAll(client().items("/flights"))).toEqual(range(0, 1005));
    expect(queries()).toEqual(
      Array.from({ length: 11 }, (_, index) => `offset=${String(index * 100)}&limit=100`),
    );
  });

  it("is read whole although its pages are short, each by another length", async () => {
    serveFlights(1005, (limit, offset) => Math.min(limit, 1 + ((offset * 7) % 53)));
    expect(await readAll(client().items("/flights"))).toEqual(range(0, 1005));
  });

  it("comes page by page, with what the vendor says beside the items", async () => {
    serveFlights(5);
    const pages = await readAll(
      client().pages("/flights", { params: { query: { limit: 3, pigeon: "Ann" } } }),
    );
    expect(pages).toMatchObject([
      { items: range(0, 3), total: 5, offset: 0, data: { meta: { total: 5 } } },
      { items: range(3, 5), total: 5, offset: 3, data: { data: { flights: range(3, 5) } } },
    ]);
    expect(pages[0]?.response.status).toBe(200);
    expect(queries()).toEqual(["limit=3&pigeon=Ann&offset=0", "limit=3&pigeon=Ann&offset=3"]);
  });

  it("starts where the caller says", async () => {
    serveFlights(10);
    expect(await readAll(client().items("/flights", { params: { query: { offset: 7 } } }))).toEqual(
      range(7, 10),
    );
    expect(seen).toHaveLength(1);
  });

  it("is one empty page where there is nothing, or nothing so far behind", async () => {
    serveFlights(0);
    expect(await readAll(client().pages("/flights"))).toMatchObject([{ items: [], total: 0 }]);
    serveFlights(3);
    expect(await readAll(client().items("/flights", { params: { query: { offset: 9 } } }))).toEqual([]);
    expect(seen).toHaveLength(2);
  });

  it("ends by the total that came last, when the list grows or shrinks under the reader", async () => {
    const totals = [4, 6, 6];
    answer = (query) =>
      page(range(Number(query.get("offset")), Number(query.get("offset")) + 2), totals.shift());
    expect(await readAll(client().items("/flights", { params: { query: { limit: 2 } } }))).toEqual(
      range(0, 6),
    );
    totals.push(6, 4);
    expect(await readAll(client().items("/flights", { params: { query: { limit: 2 } } }))).toEqual(
      range(0, 4),
    );
  });

  it("goes on at the offset plus the limit where the vendor hides items, also over a page that has none left", async () => {
    const hidden = new Set([1, 3, 4, 5]);
    answer = (query) => {
      const from = Number(query.get("from"));
      const numbers = range(from, Math.min(7, from + Number(query.get("size")))).map(({ number }) => number);
      const stops = numbers.filter((number) => !hidden.has(number)).map(String);
      return { body: { meta: { total: 7 }, stops } };
    };
    const init = { params: { path: { id: "a/b" }, query: { size: 3 } } };
    expect(await readAll(client().items("/flights/{id}/stops", init))).toEqual(["0", "2", "6"]);
    expect(queries()).toEqual(["size=3&from=0", "size=3&from=3", "size=3&from=6"]);
    expect(seen[0]?.url).toMatch(/^\/flights\/a%2Fb\/stops\?/u);
  });

  it("asks for as many as the vendor gives by default where no maximum is known", async () => {
    answer = () => ({ body: { meta: { total: 1 }, stops: ["0"] } });
    await readAll(client().items("/flights/{id}/stops", { params: { path: { id: 7 } } }));
    await readAll(
      client().items("/flights/{id}/stops", { params: { path: { id: 7 }, query: { size: 5000 } } }),
    );
    expect(queries()).toEqual(["from=0&size=10", "size=5000&from=0"]);
  });

  it("carries the caller's headers on every page", async () => {
    serveFlights(3);
    await readAll(
      client().items("/flights", { params: { query: { limit: 1 } }, headers: { "x-trace": "t1" } }),
    );
    expect(seen.map(({ headers }) => headers["x-trace"])).toEqual(["t1", "t1", "t1"]);
  });
});

describe("the reading of a list by offset", () => {
  it("asks for nothing before it is wanted, and for nothing after a break", async () => {
    serveFlights(1000);
    const pigeon = client();
    const pages = pigeon.pages("/flights");
    await pigeon.GET("/letters");
    expect(seen).toHaveLength(1);
    for await (const { items } of pages) {
      expect(items).toHaveLength(100);
      break;
    }
    for await (const { number } of pigeon.items("/flights")) if (number === 150) break;
    // A request in front of its time would have arrived before this one.
    await pigeon.GET("/letters");
    expect(seen.map(({ url }) => url)).toEqual([
      "/letters",
      "/flights?offset=0&limit=100",
      "/flights?offset=0&limit=100",
      "/flights?offset=100&limit=100",
      "/letters",
    ]);
  });

  it("ends with the reason of the caller's signal, between pages", async () => {
    serveFlights(1000);
    const controller = new AbortController();
    const reason = new Error("enough");
    const read = async () => {
      for await (const { items } of client().pages("/flights", { signal: controller.signal })) {
        expect(items).toHaveLength(100);
        controller.abort(reason);
      }
    };
    expect(await reasonOf(read())).toBe(reason);
    expect(seen).toHaveLength(1);
  });

  it("ends with the reason of the caller's signal, while a page is on its way", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    answer = () => {
      controller.abort(reason);
      return "none";
    };
    expect(await reasonOf(readAll(client().items("/flights", { signal: controller.signal })))).toBe(reason);
  });

  it("gives a page the time of a call and no more", async () => {
    answer = () => "none";
    const error = await reasonOf(readAll(client().items("/flights", { timeout: 20 })));
    expect(TimeoutError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ budget: 20, operationId: "listFlights" });
  });

  it("throws the error of a page that fails, after the pages before it", async () => {
    answer = (query) =>
      query.get("offset") === "0" ? page(range(0, 2), 4) : { status: 400, body: { error: "Too far." } };
    const found: unknown[] = [];
    const read = async () => {
      for await (const flight of client().items("/flights")) found.push(flight);
    };
    const error = await reasonOf(read());
    expect(HttpError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ kind: "invalid", vendorMessage: "Too far." });
    expect((error as HttpError).url).toContain("offset=2");
    expect(found).toEqual(range(0, 2));
  });

  it("throws where a page is empty before the end, instead of asking for ever or leaving out the rest", async () => {
    answer = (query) => page(query.get("offset") === "0" ? range(0, 2) : [], 4);
    const error = await reasonOf(readAll(client().items("/flights")));
    expect(DecodeError.isInstance(error)).toBe(true);
    expect((error as DecodeError).message).toBe(
      "Pigeon listFlights (GET /flights) answered 200 without items at offset 2 although /meta/total is 4, " +
        'so the rest cannot be read (application/json): {"meta":{"total":4},"data":{"flights":[]}}',
    );
    expect((error as DecodeError).url).toContain("offset=2");
    expect(seen).toHaveLength(2);
  });

  it.each([
    ["no list", { meta: { total: 1 } }, "without a list at /data/flights"],
    [
      "something else in its place",
      { meta: { total: 1 }, data: { flights: {} } },
      "without a list at /data/flights",
    ],
    ["no total", { data: { flights: [] } }, "without a number at /meta/total"],
    ["a total in words", { meta: { total: "1" }, data: { flights: [] } }, "without a number at /meta/total"],
  ])("throws where an answer has %s", async (_what, body, problem) => {
    answer = () => ({ body });
    const error = await reasonOf(readAll(client().items("/flights")));
    expect(DecodeError.isInstance(error)).toBe(true);
    expect((error as DecodeError).message).toContain(`answered 200 ${problem}`);
  });
});

describe("a list that cannot be read as the program says", () => {
  const read = (path: string, init?: object) => () =>
    (client().pages as unknown as (path: string, init?: object) => unknown)(path, init);

  it.each([
    [{ limit: 101 }, '"params.query.limit" must be a whole number from 1 to 100; got 101.'],
    [{ limit: 0 }, '"params.query.limit" must be a whole number from 1 to 100; got 0.'],
    [{ limit: 2.5 }, '"params.query.limit" must be a whole number from 1 to 100; got 2.5.'],
    [
      { limit: "9" },
      '"params.query.limit" must be a whole number from 1 to 100; got a value of type string.',
    ],
    [{ offset: -1 }, '"params.query.offset" must be a whole number of at least 0; got -1.'],
    [{ offset: 0.5 }, '"params.query.offset" must be a whole number of at least 0; got 0.5.'],
  ])("is refused at once for %j", (query, message) => {
    expect(read("/flights", { params: { query } })).toThrow(message);
    expect(seen).toHaveLength(0);
  });

  it.each([
    ["/flihgts", 'Did you mean "/flights"?'],
    ["/letters", 'Pigeon has no paged list "/letters".'],
    ["/flights/7/stops", 'Write "/flights/{id}/stops" and put the values into "params.path".'],
  ])("is refused at once at %s, with the nearest that there is", (path, message) => {
    expect(read(path)).toThrow(message);
  });

  it("is refused as any call is", () => {
    expect(read("/flights", { timeuot: 1 })).toThrow('Did you mean "timeout"?');
    expect(read("/flights/{id}/stops")).toThrow("id");
  });
});
