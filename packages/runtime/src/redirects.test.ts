import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { startServer, type TestServer } from "./testing/start-server.ts";

interface Seen {
  readonly line: string;
  readonly body: string;
  readonly authorization: string | undefined;
  readonly contentType: string | undefined;
  readonly length: string | undefined;
}

let vendor: TestServer;
let elsewhere: TestServer;
let seen: Seen[] = [];
let strays = 0;
let answerFirst: (answer: ServerResponse) => void;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

beforeAll(async () => {
  elsewhere = await startServer((_request, answer) => {
    strays += 1;
    answer.end("{}");
  });
  vendor = await startServer((request, answer) => {
    void bodyOf(request).then((body) => {
      const { method = "", url = "", headers } = request;
      const { authorization, "content-type": contentType, "content-length": length } = headers;
      seen.push({ line: `${method} ${url}`, body, authorization, contentType, length });
      if (url.startsWith("/new")) answer.end('{"id":7}');
      else answerFirst(answer);
    });
  });
});

beforeEach(() => {
  seen = [];
  strays = 0;
});

afterAll(async () => {
  await vendor.close();
  await elsewhere.close();
});

const redirect =
  (status: number, location?: string) =>
  (answer: ServerResponse): void => {
    answer.writeHead(status, location === undefined ? {} : { location }).end("moved");
  };

const newClient = () =>
  createPigeonClient({ baseUrl: vendor.origin, token: "token-1234", key: "key-5678", retries: 0 });

describe("a redirect on the vendor's own origin", () => {
  it.each([301, 302, 303, 307, 308])("%i is followed by a GET with its credentials", async (status) => {
    answerFirst = redirect(status, "/new?page=2");
    const { data } = await newClient().GET("/letters");
    expect(data).toEqual({ id: 7 });
    expect(seen.map(({ line }) => line)).toEqual(["GET /letters", "GET /new?page=2"]);
    expect(seen[1]?.authorization).toBe(seen[0]?.authorization);
  });

  it.each([301, 302, 303])("%i after a POST is followed by a GET without the body", async (status) => {
    answerFirst = redirect(status, "/new");
    await newClient().POST("/letters", { body: { to: "Ann" } });
    expect(seen[1]).toMatchObject({ line: "GET /new", body: "", contentType: undefined });
  });

  it.each([307, 308])("%i after a POST is followed by the same POST", async (status) => {
    answerFirst = redirect(status, "/new");
    await newClient().POST("/letters", { body: { to: "Ann" } });
    expect(seen[1]).toMatchObject({
      line: "POST /new",
      body: '{"to":"Ann"}',
      contentType: "application/json",
      length: "12",
    });
  });

  it("carries no credential of the query along but what the vendor's Location has", async () => {
    answerFirst = redirect(302, "/new");
    await newClient().GET("/send", { params: { query: { to: "Ann" } } });
    expect(seen.map(({ line }) => line)).toEqual(["GET /send?key=key-5678&to=Ann", "GET /new"]);
  });

  it("is followed five times and no more", async () => {
    answerFirst = redirect(302, "/letters");
    const { error } = await newClient().GET("/letters");
    expect(seen).toHaveLength(6);
    expect(error).toMatchObject({ kind: "server", status: 302 });
    expect(error).toHaveProperty("advice", "It redirects for ever: 5 redirects were followed.");
  });
});

describe("a redirect that leads away", () => {
  it("is not followed to another origin, not even by a request without a body", async () => {
    answerFirst = redirect(302, `${elsewhere.origin}/letters?key=key-5678`);
    const { error } = await newClient().GET("/letters");
    expect(strays).toBe(0);
    expect(error).toHaveProperty(
      "advice",
      `It redirects to ${elsewhere.origin}, which gets none of the credentials for ${vendor.origin}. ` +
        "If the vendor has moved, pass its new address as `baseUrl`.",
    );
    expect(JSON.stringify(error)).not.toContain("key-5678");
  });

  it.each([
    [undefined, "It redirects, but has no Location."],
    ["http://[", "It redirects to what is no address."],
    ["//ann:secret@127.0.0.1/", "It redirects to an address that holds credentials."],
    ["javascript:alert(1)", "It redirects to javascript:, which gets none"],
  ])("to %j is an error that says so", async (location, advice) => {
    answerFirst = redirect(302, location);
    const { error } = await newClient().GET("/letters");
    expect(error).toMatchObject({ kind: "server", status: 302 });
    expect(error?.message).toContain(advice);
    expect(JSON.stringify(error)).not.toContain("secret");
    expect(seen).toHaveLength(1);
  });
});

it("a redirect that comes after the end of the call is not followed, though the given fetch did not heed the end", async () => {
  let redirectNow: (answer: Response) => void = () => undefined;
  const sent: string[] = [];
  const fetch = (request: Request): Promise<Response> => {
    sent.push(request.url);
    return new Promise((resolve) => (redirectNow = resolve));
  };
  const client = createPigeonClient({ baseUrl: vendor.origin, fetch });
  const { error } = await client.GET("/letters", { timeout: 5 });
  expect(error?.kind).toBe("timeout");
  redirectNow(new Response(null, { status: 302, headers: { location: "/new" } }));
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual([`${vendor.origin}/letters`]);
});

it("a redirect that the operation documents is its answer, wherever it leads", async () => {
  answerFirst = redirect(301, `${elsewhere.origin}/long`);
  const { response, error } = await newClient().GET("/{code}", { params: { path: { code: "Ts8p6Y" } } });
  expect(error).toBeUndefined();
  expect(response?.headers.get("location")).toBe(`${elsewhere.origin}/long`);
  expect(strays).toBe(0);
});
