import type { IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { DecodeError } from "../errors/decode-error.ts";
import { HttpError } from "../errors/http-error.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { createPigeonClient } from "../testing/pigeon-client.ts";
import { readAll } from "../testing/read-all.ts";
import { reasonOf } from "../testing/reason-of.ts";
import { startServer, type TestServer } from "../testing/start-server.ts";

type Answer = { status?: number; body: unknown } | "none";

/** What a request says of the page that it wants. */
interface Wanted {
  from?: number;
  limit?: number;
}

/** What the server answers to a page. */
let answer: (wanted: Wanted | undefined) => Answer;
const seen: { request: IncomingMessage; body: unknown }[] = [];
let server: TestServer;

beforeAll(async () => {
  server = await startServer((request, response) => {
    void json(request).then((body) => {
      seen.push({ request, body });
      const given = answer((body as { turn?: { page?: Wanted } }).turn?.page);
      if (given === "none") return;
      response.writeHead(given.status ?? 200, { "content-type": "application/json" });
      response.end(JSON.stringify(given.body));
    });
  });
});

afterEach(() => {
  seen.length = 0;
});

afterAll(() => server.close());

const client = () => createPigeonClient({ baseUrl: server.origin });
const red = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ id: from + index, colour: "red" }));
const page = (rings: unknown, more: unknown, turn: unknown): Answer => ({
  body: { found: { rings, more }, turn },
});
const bodies = () => seen.map(({ body }) => body);

/** A list of so many rings, three a page unless asked otherwise. The mark is the vendor's own business. */
function serveRings(count: number): void {
  answer = ({ from = 0, limit = 3 } = {}) => {
    const next = Math.min(from + limit, count);
    return page(red(from, next), next < count, { from: next, limit, mark: [{ at: next }] });
  };
}

describe("a list by what the last answer gave", () => {
  it("is read whole and in order, each request handing back the last answer's object as it came", async () => {
    serveRings(8);
    expect(await readAll(client().items("/rings", { body: { colour: "red" } }))).toEqual(red(0, 8));
    expect(bodies()).toEqual([
      { colour: "red" },
      { colour: "red", turn: { page: { from: 3, limit: 3, mark: [{ at: 3 }] } } },
      { colour: "red", turn: { page: { from: 6, limit: 3, mark: [{ at: 6 }] } } },
    ]);
    expect(seen.map(({ request: { method, url } }) => `${method ?? ""} ${url ?? ""}`)).toEqual(
      Array.from({ length: 3 }, () => "POST /rings"),
    );
  });

  it("comes page by page, each saying whether there is another", async () => {
    serveRings(4);
    const pages = await readAll(client().pages("/rings", { body: { colour: "red" } }));
    expect(pages).toMatchObject([
      { items: red(0, 3), hasMore: true, data: { turn: { from: 3, limit: 3 } } },
      { items: red(3, 4), hasMore: false, data: { found: { rings: red(3, 4) } } },
    ]);
    expect(pages[0]?.response.status).toBe(200);
    expect(Object.keys(pages[0] ?? {}).sort()).toEqual(["data", "hasMore", "items", "response"]);
  });

  it("starts where the caller says, with the caller's limit, and leaves the caller's body alone", async () => {
    serveRings(8);
    const body = { colour: "red", turn: { page: { from: 4, limit: 2 } } };
    const frozen = JSON.stringify(body);
    expect(await readAll(client().items("/rings", { body }))).toEqual(red(4, 8));
    expect(bodies()).toMatchObject([body, { colour: "red", turn: { page: { from: 6, limit: 2 } } }]);
    expect(JSON.stringify(body)).toBe(frozen);
  });

  it("is one empty page where there is nothing", async () => {
    serveRings(0);
    expect(await readAll(client().pages("/rings", { body: { colour: "red" } }))).toMatchObject([
      { items: [], hasMore: false },
    ]);
    expect(seen).toHaveLength(1);
  });

  it("goes on over an empty page that leads further", async () => {
    answer = ({ from = 0 } = {}) =>
      page(from === 1 ? [] : red(from, from + 1), from < 2, { from: from + 1, limit: 1 });
    expect(await readAll(client().items("/rings", { body: { colour: "red" } }))).toEqual([
      ...red(0, 1),
      ...red(2, 3),
    ]);
  });

  it("goes on as the answer said, whatever the caller does to the page", async () => {
    serveRings(4);
    const found: unknown[] = [];
    for await (const { items, data } of client().pages("/rings", { body: { colour: "red" } })) {
      found.push(...items);
      delete (data as { turn?: unknown }).turn;
    }
    expect(found).toEqual(red(0, 4));
  });

  it("carries the caller's headers on every page", async () => {
    serveRings(4);
    await readAll(client().items("/rings", { body: { colour: "red" }, headers: { "x-trace": "t1" } }));
    expect(seen.map(({ request }) => request.headers["x-trace"])).toEqual(["t1", "t1"]);
  });
});

describe("the reading of a list by what the last answer gave", () => {
  const items = (init: object = {}) => client().items("/rings", { body: { colour: "red" }, ...init });

  it("asks for nothing before it is wanted, and for nothing after a break", async () => {
    serveRings(1000);
    const pigeon = client();
    const unread = pigeon.pages("/rings", { body: { colour: "blue" } });
    for await (const { id } of pigeon.items("/rings", { body: { colour: "red" } })) if (id === 4) break;
    // A request in front of its time would have arrived before this one.
    await pigeon.POST("/rings", { body: { colour: "white" } });
    expect(bodies()).toMatchObject([
      { colour: "red" },
      { colour: "red", turn: { page: { from: 3 } } },
      { colour: "white" },
    ]);
    await unread.next();
    expect(bodies()[3]).toEqual({ colour: "blue" });
  });

  it("ends with the reason of the caller's signal, between pages", async () => {
    serveRings(1000);
    const controller = new AbortController();
    const reason = new Error("enough");
    const read = async () => {
      for await (const { id } of items({ signal: controller.signal })) if (id === 2) controller.abort(reason);
    };
    expect(await reasonOf(read())).toBe(reason);
    expect(seen).toHaveLength(1);
  });

  it("gives a page the time of a call and no more", async () => {
    answer = () => "none";
    const error = await reasonOf(readAll(items({ timeout: 20 })));
    expect(TimeoutError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ budget: 20, operationId: "findRings" });
  });

  it("throws the error of a page that fails, after the pages before it", async () => {
    answer = (wanted) =>
      wanted ? { status: 400, body: { error: "Too far." } } : page(red(0, 3), true, { from: 3, limit: 3 });
    const found: unknown[] = [];
    const read = async () => {
      for await (const ring of items()) found.push(ring);
    };
    const error = await reasonOf(read());
    expect(HttpError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ kind: "invalid", vendorMessage: "Too far." });
    expect(found).toEqual(red(0, 3));
  });

  it("throws where a page leads to itself, instead of asking for ever", async () => {
    // In another order: it is the same object all the same.
    answer = (wanted) => page([], true, wanted ? { limit: 3, from: 3 } : { from: 3, limit: 3 });
    const error = await reasonOf(readAll(items()));
    expect(DecodeError.isInstance(error)).toBe(true);
    expect((error as DecodeError).message).toBe(
      "Pigeon findRings (POST /rings) answered 200 with what it was asked with at /turn although /found/more is true, " +
        'so the rest cannot be read (application/json): {"found":{"rings":[],"more":true},"turn":{"limit":3,"from":3}}',
    );
    expect(seen).toHaveLength(2);
  });

  it.each([
    ["no list", { found: { more: false } }, "without a list at /found/rings"],
    ["something else in its place", { found: { rings: {}, more: false } }, "without a list at /found/rings"],
    ["nothing about more", { found: { rings: [] }, turn: {} }, "without true or false at /found/more"],
    ["a word about more", { found: { rings: [], more: "false" } }, "without true or false at /found/more"],
    ["more to come, but no way there", { found: { rings: [], more: true } }, "without anything at /turn"],
    ["null for the way", { found: { rings: [], more: true }, turn: null }, "without anything at /turn"],
  ])("throws where an answer has %s", async (_what, body, problem) => {
    answer = () => ({ body });
    const error = await reasonOf(readAll(items()));
    expect(DecodeError.isInstance(error)).toBe(true);
    expect((error as DecodeError).message).toContain(`answered 200 ${problem}`);
  });
});

describe("a list by what the last answer gave that cannot be read as the program says", () => {
  const read = (path: string, init?: object) => () =>
    (client().items as unknown as (path: string, init?: object) => unknown)(path, init);

  it.each([["red"], [["red"]], [null]])("is refused at once for the body %j", (body) => {
    expect(read("/rings", { body })).toThrow('The "body" of a call for a list must be an object');
    expect(seen).toHaveLength(0);
  });

  it("is refused as any list and any call is", () => {
    expect(read("/rigns", { body: {} })).toThrow('Did you mean "/rings"?');
    expect(read("/rings", { boby: {} })).toThrow('Did you mean "body"?');
  });
});
