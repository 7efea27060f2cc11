import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { curlLine } from "./curl-line.ts";
import type { ExampleRequest } from "./example-request.ts";
import { plainRequest } from "./testing/plain-request.ts";
import {
  startRecordingServer,
  type ReceivedRequest,
  type RecordingServer,
} from "./testing/recording-server.ts";
import { hasCurl, runCurl } from "./testing/run-curl.ts";

describe("curlLine, as a text", () => {
  test("A read is the shortest line there is.", () => {
    expect(curlLine(plainRequest())).toBe("curl 'https://pigeon.example/api/v1/letters'");
  });

  test("A write names its method, its user, its headers, its body and its address, in this order.", () => {
    const request = plainRequest({
      method: "POST",
      headers: { "content-type": "application/json" },
      credentials: { query: {}, headers: {}, basic: "token:X" },
      body: '{"text":"Hello"}',
    });

    expect(curlLine(request, "http://127.0.0.1:4010/pigeon")).toBe(
      "curl -X POST -u 'token:X' -H 'content-type: application/json' --data-raw '{\"text\":\"Hello\"}' " +
        "'http://127.0.0.1:4010/pigeon/api/v1/letters'",
    );
  });

  test("A single quote ends the quoted text, stands escaped, and starts the next.", () => {
    expect(curlLine(plainRequest({ method: "PUT", body: "It's" }))).toBe(
      "curl -X PUT --data-raw 'It'\\''s' 'https://pigeon.example/api/v1/letters'",
    );
  });
});

describe.runIf(hasCurl)("curlLine, run by a shell", () => {
  let server: RecordingServer;

  beforeAll(async () => {
    server = await startRecordingServer();
  });

  afterAll(async () => {
    await server.close();
  });

  async function send(request: Partial<ExampleRequest>, folder = ""): Promise<ReceivedRequest> {
    await runCurl(curlLine(plainRequest(request), `${server.origin}${folder}`));
    const received = server.received.at(-1);
    if (!received) throw new Error("Nothing was received.");
    return received;
  }

  test("A read arrives with its path and query, and prints the answer.", async () => {
    const query = { url: "http://example.com/a?b=1&c=[2]", note: "it's $HOME `id` \\ 50% a b" };
    const line = curlLine(plainRequest({ path: "/letters/a%2Fb", query }), `${server.origin}/pigeon`);

    expect(await runCurl(line)).toBe("kept");
    const { method, url = "", body } = server.received.at(-1) ?? {};
    const { pathname, searchParams } = new URL(url, server.origin);
    expect({ method, body, pathname }).toEqual({
      method: "GET",
      body: "",
      pathname: "/pigeon/api/v1/letters/a%2Fb",
    });
    expect(Object.fromEntries(searchParams)).toEqual(query);
    expect(url).not.toContain("+");
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s arrives with its body.", async (method) => {
    const headers = { "content-type": "application/json" };

    expect(await send({ method, headers, body: '{"a":1}' })).toMatchObject({
      method,
      url: "/api/v1/letters",
      headers: { "content-type": "application/json" },
      body: '{"a":1}',
    });
  });

  test.each(["POST", "DELETE", "TRACE"])("%s arrives without a body where it has none.", async (method) => {
    const received = await send({ method });

    expect(received).toMatchObject({ method, body: "" });
    expect(received.headers).not.toHaveProperty("content-type");
  });

  test("A GET that has a body stays a GET.", async () => {
    const headers = { "content-type": "text/plain" };

    expect(await send({ headers, body: "Hello" })).toMatchObject({ method: "GET", body: "Hello" });
  });

  test("HEAD ends with the headers of the answer.", async () => {
    expect(await send({ method: "HEAD" })).toMatchObject({ method: "HEAD", url: "/api/v1/letters" });
  });

  test.each([
    ["single quotes", "It's 'quoted', isn't it? ''"],
    ["double quotes", 'say "hello"'],
    ["what a shell would expand", "$HOME `id` $(id) !! ~ * \\n \\"],
    ["line breaks", "one\ntwo\r\nthree\n"],
    ["an @ at the start, which would name a file", "@/etc/hostname"],
    ["letters beyond ASCII", "Grüße, 鸽子, 🕊"],
    ["what a form would encode", "a=1&b=2+3%20"],
    ["nothing", ""],
  ])("A body with %s arrives byte for byte.", async (_what, body) => {
    const received = await send({
      method: "POST",
      headers: { "content-type": "text/plain; charset=utf-8" },
      body,
    });

    expect(received.body).toBe(body);
  });

  test("Basic credentials arrive as one header that decodes to what they were.", async () => {
    const { headers } = await send({
      credentials: { query: {}, headers: {}, basic: "o'hara:open sesame$1" },
    });
    const [scheme, text = ""] = String(headers["authorization"]).split(" ");

    expect(scheme).toBe("Basic");
    expect(atob(text)).toBe("o'hara:open sesame$1");
  });

  test("Keys arrive in the query, in a header and in a cookie beside the request's own.", async () => {
    const received = await send({
      headers: { cookie: "lang=en", "if-match": '"it\'s"' },
      credentials: { query: { key: "k 1" }, headers: { "pigeon-key": "h1", cookie: "sid=c1" } },
    });

    expect(received.url).toBe("/api/v1/letters?key=k%201");
    expect(received.headers).toMatchObject({
      cookie: "lang=en; sid=c1",
      "if-match": '"it\'s"',
      "pigeon-key": "h1",
    });
  });
});
