import type { IncomingMessage } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { startServer, type TestServer } from "./testing/start-server.ts";
import { unwrap } from "./unwrap.ts";

interface Seen {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("latin1");
}

/** What the server got, as Node's own HTTP parser reads it. */
const seen: Seen[] = [];
const last = (): Seen => {
  const request = seen.at(-1);
  if (!request) throw new Error("Nothing arrived.");
  return request;
};

let server: TestServer;
let failures = 0;

beforeAll(async () => {
  server = await startServer((request, answer) => {
    void read(request).then((body) => {
      const { method, url, headers } = request;
      seen.push({ method, url, headers, body });
      if (url === "/v1/letters/1") {
        const zipped = gzipSync('{"id":1,"to":"Ann"}');
        answer.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(zipped);
      } else if (url === "/Ts8p6Y") {
        answer.writeHead(301, { location: `${server.origin}/elsewhere` }).end();
      } else if (url?.startsWith("/v1/send")) {
        failures += 1;
        answer.writeHead(failures > 1 ? 200 : 500, { "content-type": "text/plain" });
        answer.end(failures > 1 ? "sent ✓" : "Out of pigeons");
      } else if (url === "/v1/letters" && method === "GET") {
        answer.writeHead(302, { location: "/v1/moved" }).end();
      } else if (url === "/v1/moved") {
        answer.writeHead(200, { "content-type": "application/json" }).end("[]");
      } else {
        answer.writeHead(200).end();
      }
    });
  });
});

afterAll(() => server.close());

const client = () =>
  createPigeonClient({ baseUrl: `${server.origin}/v1`, token: "token-1234", retryDelay: 0 });
const params = { path: { id: 7 } };

describe("over a real connection", () => {
  it("a compressed JSON answer is read", async () => {
    expect(await unwrap(client().GET("/letters/{id}", { params: { path: { id: 1 } } }))).toEqual({
      id: 1,
      to: "Ann",
    });
    expect(last().headers.authorization).toBe(`Basic ${Buffer.from("token-1234:X").toString("base64")}`);
  });

  it("a JSON body arrives with its length and type, in UTF-8", async () => {
    await client().POST("/letters", { body: { to: "Ann", text: "Grüße" } });
    expect(last().headers).toMatchObject({ "content-type": "application/json", "content-length": "29" });
    expect(Buffer.from(last().body, "latin1").toString()).toBe('{"to":"Ann","text":"Grüße"}');
  });

  it("a form arrives as a form", async () => {
    await client().POST("/session", { body: { user: "ann", password: "ü&=" } });
    expect(last().headers["content-type"]).toBe("application/x-www-form-urlencoded;charset=UTF-8");
    expect(last().body).toBe("user=ann&password=%C3%BC%26%3D");
  });

  it("a multipart form arrives with the boundary that its header names", async () => {
    const photo = new Blob([new Uint8Array([0, 255])], { type: "image/png" });
    await client().POST("/letters/{id}/photos", { params, body: { title: "Sea", photo } });
    const boundary = /boundary=(.+)$/u.exec(last().headers["content-type"] ?? "")?.[1] ?? "none";
    const parts = last().body.split(`--${boundary}`);
    expect(parts).toHaveLength(4);
    expect(parts[1]).toContain('name="title"\r\n\r\nSea');
    expect(parts[2]).toContain(
      'name="photo"; filename="blob"\r\nContent-Type: image/png\r\n\r\n\x00\xff\r\n',
    );
  });

  it("bytes arrive as they are", async () => {
    const { error } = await client().PUT("/letters/{id}/seal", {
      params,
      body: new Uint8Array([0, 128, 255]),
    });
    expect(error).toBeUndefined();
    expect(last()).toMatchObject({ method: "PUT", url: "/v1/letters/7/seal", body: "\x00\x80\xff" });
  });

  it("HEAD asks for the headers alone", async () => {
    const { error, response } = await client().HEAD("/letters/{id}", { params });
    expect(error).toBeUndefined();
    expect(response?.status).toBe(200);
    expect(last().method).toBe("HEAD");
  });

  it("a documented redirect is handed over and its target left alone", async () => {
    const { error, response } = await client().GET("/{code}", { params: { path: { code: "Ts8p6Y" } } });
    // The operation's server is two folders up from the base URL, which is one deep: the root.
    expect(last().url).toBe("/Ts8p6Y");
    expect(error).toBeUndefined();
    expect(response?.status).toBe(301);
    expect(response?.headers.get("location")).toBe(`${server.origin}/elsewhere`);
  });

  it("any other redirect is followed", async () => {
    expect(await unwrap(client().GET("/letters"))).toEqual([]);
    expect(last().url).toBe("/v1/moved");
  });

  it("a request is repeated where the vendor advises it, and the later answer counts", async () => {
    const before = seen.length;
    const text = await unwrap(client().GET("/send", { params: { query: { to: "Ann & Bob" } } }));
    expect(text).toBe("sent ✓");
    expect(seen.slice(before).map(({ url }) => url)).toEqual([
      "/v1/send?to=Ann%20%26%20Bob",
      "/v1/send?to=Ann%20%26%20Bob",
    ]);
  });
});
