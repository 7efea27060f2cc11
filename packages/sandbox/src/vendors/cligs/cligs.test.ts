import { createCligsClient } from "@clade/cligs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { judgedSandbox, type JudgedSandbox } from "../../testing/judged-sandbox.ts";

const INVALID_URL = "Please specify a valid URL to shorten.";
const MISSING_APP_ID = "Please provide a valid application name to help Cligs users identify their usage.";
const UNKNOWN_KEY =
  "Please provide a valid API key. If you want the clig to be public, simply do not specify a key.";
const INVALID_CLIG = "Please specify a valid clig ID to expand.";
const UNKNOWN_CLIG = "Unknown clig ID.";

let sandbox: JudgedSandbox;

beforeEach(async () => {
  sandbox = await judgedSandbox("cligs");
});

afterEach(() => {
  expect(sandbox.faults).toEqual([]);
});

const client = (options: object = {}) => createCligsClient({ fetch: sandbox.fetch, ...options });

async function get(address: string, init?: RequestInit): Promise<[number, string]> {
  const response = await sandbox.fetch(`http://cli.gs${address}`, { redirect: "manual", ...init });
  return [response.status, await response.text()];
}

async function door<Answer>(method: string, path: string, body?: object): Promise<Answer> {
  const init = body ? { method, body: JSON.stringify(body) } : { method };
  const response = await sandbox.fetch(`http://cli.gs/-/cligs${path}`, init);
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

interface Key {
  readonly key: string;
  readonly usage: Readonly<Record<string, number>>;
}

async function shorten(url: string, options: object = {}): Promise<string> {
  const { data = "" } = await client(options).GET("/cligs/create", { params: { query: { url } } });
  return data;
}

describe("shortening at Cligs", () => {
  test("CL-01 CL-04 CL-09 a new clig leads back to its URL, byte for byte, by its id, its URL and its URL encoded", async () => {
    const url = "https://example.com/a?b=1&c=%2F%20x#top";
    const made = await shorten(url);
    expect(made).toMatch(/^http:\/\/cli\.gs\/[0-9A-Za-z]{6}$/);
    const id = made.slice("http://cli.gs/".length);
    for (const clig of [id, made, encodeURIComponent(made)]) {
      expect(await get(`/api/v1/cligs/expand?clig=${clig}`)).toEqual([200, url]);
    }
  });

  test("the same URL gets a new clig each time", async () => {
    const made = await Promise.all(Array.from({ length: 50 }, () => shorten("http://example.com/")));
    expect(new Set(made).size).toBe(50);
  });

  test("the same seed gives the same ids", async () => {
    const again = await judgedSandbox("cligs");
    const other = await judgedSandbox("cligs", { seed: 2 });
    const ids = await Promise.all(
      [sandbox, again, other].map(({ fetch }) => shorten("http://example.com/", { fetch })),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  test.each(["", "url=", "url=%20", "url=example.com", "url=ftp://example.com/", "url=nonsense&key=x"])(
    "CL-05 without a valid URL it is refused first of all: %s",
    async (query) => {
      expect(await get(`/api/v1/cligs/create?${query}`)).toEqual([404, INVALID_URL]);
    },
  );

  test.each(["key=0123456789abcdef0123456789abcdef", "key=nobodys", "key=nobodys&appid="])(
    "CL-06 a key without an appid is refused before the key is looked at: %s",
    async (query) => {
      expect(await get(`/api/v1/cligs/create?url=http://example.com/&${query}`)).toEqual([
        403,
        MISSING_APP_ID,
      ]);
    },
  );

  test("CL-07 CL-14 a key works from when it is made until it is disabled or deleted", async () => {
    const { key } = await door<Key>("POST", "/keys", { user: "bob" });
    const query = `/api/v1/cligs/create?url=http://example.com/&appid=demo&key=${key}`;
    expect((await get(query))[0]).toBe(200);
    await door("PATCH", `/keys/${key}`, { isEnabled: false });
    expect(await get(query)).toEqual([404, UNKNOWN_KEY]);
    await door("PATCH", `/keys/${key}`, { isEnabled: true });
    expect((await get(query))[0]).toBe(200);
    await door("DELETE", `/keys/${key}`);
    expect(await get(query)).toEqual([404, UNKNOWN_KEY]);
  });

  test("CL-03 a blank key is none", async () => {
    expect((await get("/api/v1/cligs/create?url=http://example.com/&key=&appid="))[0]).toBe(200);
  });

  test("CL-13 CL-14 the use of a key is counted by the name of the program, HTML and all", async () => {
    const appId = '<a href="https://example.com/">demo</a>';
    const { key } = await door<Key>("POST", "/keys", { user: "bob" });
    await shorten("http://example.com/1", { apiKey: key, appId });
    await shorten("http://example.com/2", { apiKey: key, appId });
    await shorten("http://example.com/3", { apiKey: key, appId: "other" });
    const keys = await door<Key[]>("GET", "/keys");
    expect(keys.find((item) => item.key === key)?.usage).toEqual({ [appId]: 2, other: 1 });
  });

  test("CL-13 a program may have the name of what every object has", async () => {
    const { key } = await door<Key>("POST", "/keys", { user: "bob" });
    await shorten("http://example.com/1", { apiKey: key, appId: "toString" });
    await shorten("http://example.com/2", { apiKey: key, appId: "__proto__" });
    const keys = await door<Key[]>("GET", "/keys");
    const usage = Object.entries(keys.find((item) => item.key === key)?.usage ?? {});
    expect(usage).toEqual([
      ["toString", 1],
      ["__proto__", 1],
    ]);
  });
});

describe("the control panel of Cligs", () => {
  interface Clig {
    readonly id: string;
    readonly title?: string;
    readonly visits: number;
  }

  test("a clig made with a key is in its user's list with its visits, and a public one is in nobody's", async () => {
    const { key } = await door<Key>("POST", "/keys", { user: "bob" });
    const id = (await shorten("http://example.com/", { apiKey: key, appId: "demo" })).slice(-6);
    await shorten("http://example.com/");
    await get(`/${id}`);
    await get(`/${id}`);
    await get(`/api/v1/cligs/expand?clig=${id}`);
    expect(await door<Clig[]>("GET", "/cligs?user=bob")).toMatchObject([{ id, visits: 2 }]);
  });

  test("a title is given with the call, and changed later", async () => {
    const query = "key=0123456789abcdef0123456789abcdef&appid=demo&title=Before";
    const [, made] = await get(`/api/v1/cligs/create?url=http://example.com/&${query}`);
    const id = made.slice(-6);
    const titleNow = async () => (await door<Clig[]>("GET", "/cligs")).find((clig) => clig.id === id)?.title;
    expect(await titleNow()).toBe("Before");
    await door("PATCH", `/cligs/${id}`, { title: "After" });
    expect(await titleNow()).toBe("After");
  });
});

describe("expanding at Cligs", () => {
  test.each(["", "?clig=", "?clig=a-b", "?clig=http://example.com/Ts8p6Y", "?clig=http://cli.gs/"])(
    "CL-10 what is no clig is refused: %s",
    async (query) => {
      expect(await get(`/api/v1/cligs/expand${query}`)).toEqual([404, INVALID_CLIG]);
    },
  );

  test("CL-11 a clig that never was, and one that was deleted, are unknown", async () => {
    expect(await get("/api/v1/cligs/expand?clig=zzzzzz")).toEqual([404, UNKNOWN_CLIG]);
    expect((await get("/api/v1/cligs/expand?clig=Ts8p6Y"))[0]).toBe(200);
    await door("DELETE", "/cligs/Ts8p6Y");
    expect(await get("/api/v1/cligs/expand?clig=Ts8p6Y")).toEqual([404, UNKNOWN_CLIG]);
  });
});

test("a clig redirects for good to its URL, and one that never was does not", async () => {
  const url = "http://example.com/a?b=1";
  const id = (await shorten(url)).slice("http://cli.gs/".length);
  const response = await sandbox.fetch(`http://cli.gs/${id}`, { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([301, url]);
  expect((await get("/zzzzzz"))[0]).toBe(404);
});

test.each(["POST", "PUT", "DELETE"])("CL-02 nothing is done by %s", async (method) => {
  const [status] = await get("/api/v1/cligs/create?url=http://example.com/", { method });
  expect(status).toBe(405);
});

test("every documented sample works at once", async () => {
  expect(await get("/api/v1/cligs/expand?clig=Ts8p6Y")).toEqual([200, "http://example.com/a?b=1"]);
  const made = await client(sandbox.credentials["cligs"]).GET("/cligs/create", {
    params: { query: { url: "http://example.com/a?b=1", title: "Example" } },
  });
  expect(made.error).toBeUndefined();
});
