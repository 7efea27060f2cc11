import type { IncomingMessage } from "node:http";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { NetworkError } from "./errors/network-error.ts";
import { observeFetch } from "./testing/observed-fetch.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { startServer, type TestServer } from "./testing/start-server.ts";
import { unwrap } from "./unwrap.ts";

const csv = "naïve;ÿ\r\n1;2\r\n";

interface Seen {
  readonly type: string | undefined;
  readonly body: Buffer;
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

let seen: Seen | undefined;
let server: TestServer;
/** Settles when the client hangs up on a file that never ends. */
let hungUp: Promise<void>;
let noteHungUp: () => void;
/** Breaks the connection of a file that is on its way. */
let breakOff: () => void;

beforeAll(async () => {
  hungUp = new Promise((resolve) => (noteHungUp = resolve));
  server = await startServer((request, answer) => {
    if (request.method === "PUT") {
      void read(request).then((body) => {
        seen = { type: request.headers["content-type"], body };
        answer.writeHead(204).end();
      });
    } else if (request.url === "/letters/1/record") {
      answer.writeHead(200, { "content-type": "text/csv" }).end(csv);
    } else if (request.url === "/letters/2/record") {
      answer.writeHead(200, { "content-type": "application/json" }).end('{"a":1}');
    } else if (request.url === "/letters/3/record") {
      answer.writeHead(200).write("the start");
      answer.once("close", noteHungUp);
    } else if (request.url === "/letters/4/record") {
      answer.writeHead(200).write("the start");
      breakOff = () => request.socket.destroy();
    } else {
      answer.writeHead(404, { "content-type": "application/json" }).end('{"error":"No such letter."}');
    }
  });
});

afterAll(() => server.close());

const path = "/letters/{id}/record";
const params = (id: number) => ({ path: { id } });
const connect = () => createPigeonClient({ baseUrl: server.origin });

describe("a file to be had", () => {
  it("comes as its bytes, whatever it is", async () => {
    expect(await unwrap(connect().GET(path, { params: params(1) }))).toEqual(
      new Uint8Array(Buffer.from(csv)),
    );
    expect(await unwrap(connect().GET(path, { params: params(2), as: "bytes" }))).toEqual(
      new Uint8Array(Buffer.from('{"a":1}')),
    );
  });

  it("comes as text, also where it is JSON", async () => {
    expect(await unwrap(connect().GET(path, { params: params(1), as: "text" }))).toBe(csv);
    expect(await unwrap(connect().GET(path, { params: params(2), as: "text" }))).toBe('{"a":1}');
  });

  it("comes as a stream, with the answer's status and headers", async () => {
    const { data, response } = await connect().GET(path, { params: params(1), as: "stream" });
    expect(response?.headers.get("content-type")).toBe("text/csv");
    expect(await new Response(data).text()).toBe(csv);
  });

  it("is an error like any other when it is not there", async () => {
    const { data, error } = await connect().GET(path, { params: params(9), as: "stream" });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ kind: "missing", vendorMessage: "No such letter." });
  });

  it("comes as an empty stream where the answer has no body at all", async () => {
    const { fetch } = observeFetch(() => new Response(null));
    const data = await unwrap(createPigeonClient({ fetch }).GET(path, { params: params(1), as: "stream" }));
    expect(await new Response(data).text()).toBe("");
  });
});

describe("a stream that does not end", () => {
  it("outlives the call's time", async () => {
    vi.useFakeTimers();
    const { fetch } = observeFetch(() => new Response(new ReadableStream()));
    const client = createPigeonClient({ fetch, timeout: 1000 });
    const data = await unwrap(client.GET(path, { params: params(1), as: "stream" }));
    let isOver = false;
    const note = () => (isOver = true);
    data.getReader().read().then(note, note);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isOver).toBe(false);
    vi.useRealTimers();
  });

  it("ends when the caller aborts, who then hangs up", async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const data = await unwrap(connect().GET(path, { params: params(3), as: "stream", signal }));
    const reader = data.getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("the start");
    const next = reader.read();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(next).rejects.toBe(reason);
    await hungUp;
  });

  it("fails with a NetworkError when the connection breaks", async () => {
    const data = await unwrap(connect().GET(path, { params: params(4), as: "stream" }));
    const reading = new Response(data).text();
    breakOff();
    await expect(reading).rejects.toBeInstanceOf(NetworkError);
    await expect(reading).rejects.toMatchObject({ operationId: "getRecord", kind: "network" });
  });
});

describe("a file to be sent", () => {
  it.each([
    ["a string", csv, "text/csv"],
    ["bytes", new Uint8Array(Buffer.from(csv)), "text/csv"],
    ["a Blob", new Blob([csv]), "text/csv"],
    ["a Blob of a type", new Blob([csv], { type: "application/json" }), "application/json"],
  ])("arrives as it is: %s", async (_, body, type) => {
    const { error } = await connect().PUT(path, { params: params(1), body });
    expect(error).toBeUndefined();
    expect(seen?.body.toString()).toBe(csv);
    expect(seen?.type).toBe(type);
  });

  it("arrives as JSON where it is an object and that media type is named", async () => {
    const body = { flights: [1, 2] };
    await connect().PUT(path, { params: params(1), body, contentType: "application/json" });
    expect(seen).toEqual({ type: "application/json", body: Buffer.from('{"flights":[1,2]}') });
  });

  it("is not written as JSON once more where it is JSON already", async () => {
    await connect().PUT(path, { params: params(1), body: "[1]", contentType: "application/json" });
    expect(seen).toEqual({ type: "application/json", body: Buffer.from("[1]") });
  });

  it("has the type that the caller's own header gives it, above all", async () => {
    const headers = { "Content-Type": "text/tab-separated-values" };
    await connect().PUT(path, { params: params(1), body: "a\tb", contentType: "text/csv", headers });
    expect(seen?.type).toBe("text/tab-separated-values");
  });
});

describe("a file in a shape that there is not", () => {
  it("is refused before anything is sent", async () => {
    const { fetch, requests } = observeFetch(new Response("x"));
    const client = createPigeonClient({ fetch }) as unknown as Record<
      string,
      (path: string, init: object) => Promise<unknown>
    >;
    const asBlob = client["GET"]?.(path, { params: params(1), as: "blob" });
    await expect(asBlob).rejects.toThrow('"as" must be one of');
    const asXml = client["PUT"]?.(path, { params: params(1), body: "<a/>", contentType: "text/xml" });
    await expect(asXml).rejects.toThrow('"contentType" of setRecord must be one of');
    const unsaid = client["PUT"]?.(path, { params: params(1), body: {} });
    await expect(unsaid).rejects.toThrow('pass contentType: "application/json"');
    expect(requests).toHaveLength(0);
  });
});
