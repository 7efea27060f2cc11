import type { FrontResponse } from "@clade/front";
import { describe, expect, test } from "vitest";
import { ask, countOf, loft, type LoftOptions } from "../testing/loft.ts";
import type { Call, InnerRequest } from "./call.ts";

/** Carries some requests out within one, which answers with what they answered. */
async function performed(inner: readonly InnerRequest[], options: LoftOptions = {}) {
  const getWeather = (call: Call) => ({ status: 200, body: inner.map(call.perform).map(readable) });
  const sandbox = loft({ ...options, handlers: { getWeather } });
  const [status, answers] = await ask(sandbox, "GET", "/weather");
  return { sandbox, status, answers };
}

function readable({ status, body }: FrontResponse): unknown[] {
  const text = String(body);
  return [status, text.startsWith("{") ? JSON.parse(text) : text.trim()];
}

const get = (target: string): InnerRequest => ({ method: "GET", target });
const post = (name: string): InnerRequest => ({ method: "POST", target: "/pigeons", body: { name } });

describe("requests within a request", () => {
  test("are of the same caller, and stand below the vendor's base URL, with their own query", async () => {
    const { answers } = await performed([
      get("/pigeons/ann"),
      get("/pigeons?limit=1&offset=2"),
      get("/pigeons?limit=1&offset=2&note=why?"),
      get("/pigeons/an%6e"),
      get("/pigeons/ann%3Flimit=1"),
    ]);
    const last = { items: [{ id: "cy", name: "Cy" }], total: 3 };
    expect(answers).toEqual([
      [200, { id: "ann", name: "Ann" }],
      [200, last],
      [200, last],
      [200, { id: "ann", name: "Ann" }],
      [404, { error: "none" }],
    ]);
  });

  test("that lead nowhere are answered as anywhere else", async () => {
    const { status, answers } = await performed([
      get("/nothing"),
      get("/pigeons/%zz"),
      { method: "PUT", target: "/pigeons" },
    ]);
    expect(status).toBe(200);
    const help = "What the vendor answers then is not known. GET /<vendor> lists what the spec has.";
    expect(answers).toEqual([
      [404, `The spec has no path for /v1/nothing. ${help}`],
      [404, `The spec has no path for /v1/pigeons/%zz. ${help}`],
      [405, `The spec has /v1/pigeons, but not with PUT. It has GET, HEAD, POST. ${help}`],
    ]);
  });

  test("may have a text for a body, which is read as that of any other request", async () => {
    const { answers, sandbox } = await performed([
      { method: "POST", target: "/pigeons", text: '{"name":"Di"}' },
      { method: "POST", target: "/pigeons", text: '{"name' },
      { method: "POST", target: "/pigeons", text: "" },
      { method: "POST", target: "/pigeons" },
    ]);
    expect(answers).toMatchObject([
      [200, { name: "Di" }],
      [400, { error: "wrong" }],
      [400, { error: "wrong" }],
      [400, { error: "wrong" }],
    ]);
    expect(countOf(sandbox)).toBe(4);
  });

  test("do not count for quotas", async () => {
    const reads = Array.from({ length: 10 }, () => get("/pigeons/ann"));
    const { answers } = await performed(reads, { isCounting: true });
    expect((answers as unknown[][]).map(([status]) => status)).toEqual(reads.map(() => 200));
  });

  test("fail alone where they are refused, and together where the whole fails", async () => {
    const { sandbox, answers } = await performed([post("Di"), post("Sleepy"), post("Ed")]);
    expect((answers as unknown[][]).map(([status]) => status)).toEqual([200, 409, 200]);
    expect(countOf(sandbox)).toBe(5);

    const getWeather = (call: Call) => {
      call.perform(post("Di"));
      throw new Error("enough");
    };
    const failing = loft({ handlers: { getWeather }, report: () => undefined });
    expect(await ask(failing, "GET", "/weather")).toMatchObject([500, expect.stringContaining("enough")]);
    expect(countOf(failing)).toBe(3);
  });
});
