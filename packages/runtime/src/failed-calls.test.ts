import { describe, expect, it } from "vitest";
import { createClient } from "./create-client.ts";
import { DecodeError } from "./errors/decode-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { jsonAnswer, observeFetch, textAnswer } from "./testing/observed-fetch.ts";
import { pigeonBehaviour } from "./testing/pigeon-behaviour.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";
import { startServer, type TestServer } from "./testing/start-server.ts";

const path = { id: 7 };

function clientOf(answer: Response) {
  return createPigeonClient({ fetch: observeFetch(answer).fetch, retryDelay: 0, retries: 0 });
}

async function errorOf(answer: Response) {
  const { error } = await clientOf(answer).GET("/letters/{id}", { params: { path } });
  if (!HttpError.isInstance(error)) throw new Error("expected an HttpError");
  return error;
}

async function sendError(answer: Response) {
  const { error } = await clientOf(answer).GET("/send", { params: { query: { to: "Ann" } } });
  if (!HttpError.isInstance(error)) throw new Error("expected an HttpError");
  return error;
}

describe("an error status", () => {
  it("is returned as an HttpError that says operation, status and the vendor's words", async () => {
    const client = clientOf(jsonAnswer({ status: "ERROR", error: "No such letter." }, 404));
    const { data, error, response } = await client.GET("/letters/{id}", { params: { path } });
    expect(data).toBeUndefined();
    expect(response?.status).toBe(404);
    expect(error).toBeInstanceOf(HttpError);
    expect(error?.message).toBe(
      "Pigeon getLetter (GET /letters/{id}) answered 404 (missing): No such letter.",
    );
    expect(error).toMatchObject({
      name: "HttpError",
      kind: "missing",
      vendor: "pigeon",
      operationId: "getLetter",
      method: "GET",
      path: "/letters/{id}",
      url: "https://pigeon.example/api/v1/letters/7",
      attempts: 1,
      status: 404,
      vendorMessage: "No such letter.",
      data: { status: "ERROR", error: "No such letter." },
    });
  });

  it("carries the code and reference from where the spec says they stand", async () => {
    const body = { error: "Bad.", code: 1203, support: { reference: "R-9" } };
    const error = await errorOf(jsonAnswer(body, 400));
    expect(error).toMatchObject({ kind: "invalid", code: "1203", reference: "R-9" });
    expect(error.message).toMatch(/ answered 400 \(invalid\): Bad\. Reference: R-9\.$/u);
    const wordless = await errorOf(jsonAnswer({ support: { reference: 9 } }, 400));
    expect(wordless.message).toMatch(/ answered 400 \(invalid\)\. Reference: 9\.$/u);
  });

  it("has the kind of the vendor's exact message where one status means several things", async () => {
    expect((await sendError(textAnswer("Unknown key.", 404))).kind).toBe("unauthenticated");
    expect((await sendError(textAnswer("Unknown town.", 404))).kind).toBe("invalid");
  });

  it("has the kind of the vendor's code where the spec tells the meanings of a status by code", async () => {
    const kindOf = async (code: unknown) => (await errorOf(jsonAnswer({ error: "Sorry.", code }, 400))).kind;
    expect(await kindOf("TAKEN")).toBe("conflict");
    expect(await kindOf(404)).toBe("missing");
    for (const code of ["OTHER", "taken", "constructor", undefined, { TAKEN: 1 }]) {
      expect(await kindOf(code)).toBe("invalid");
    }
  });

  it("is not confused by a message that names a property of every object", async () => {
    expect((await sendError(textAnswer("constructor", 404))).kind).toBe("invalid");
  });

  it("says which credential to check when the vendor refuses it", async () => {
    const error = await sendError(textAnswer("Unknown key.", 404));
    expect(error.advice).toBe("Check the option `token`.");
    expect(error.message).toBe(
      "Pigeon sendPigeon (GET /send) answered 404 (unauthenticated): Unknown key. Check the option `token`.",
    );
  });

  it.each([
    [401, "unauthenticated"],
    [403, "forbidden"],
    [405, "unsupported"],
    [410, "missing"],
    [422, "invalid"],
    [429, "rate-limited"],
    [500, "server"],
    [501, "unsupported"],
    [503, "server"],
  ])("%i on which the spec is silent is of kind %s", async (status, kind) => {
    const fetch = observeFetch(textAnswer("?", status)).fetch;
    const client = createClient<{ "/x": { get: { responses: { 200: { content?: never } } } } }>(
      { ...pigeonBehaviour, errors: {}, operations: { "GET /x": { id: "getX" } } },
      { fetch, retries: 0 },
      { ownOptions: [], authenticate: () => ({ secrets: [], credentialsFor: () => ({}) }) },
    );
    const { error } = await client.GET("/x");
    expect(error).toMatchObject({ kind, status, data: "?", vendorMessage: "?" });
  });

  it("is looked up by its class where the spec gives only that", async () => {
    expect(await errorOf(jsonAnswer({ error: "Busy." }, 418))).toMatchObject({
      kind: "conflict",
      vendorMessage: "Busy.",
    });
  });

  it("with an empty body is an error all the same", async () => {
    const error = await errorOf(new Response(null, { status: 404 }));
    expect(error.data).toBeUndefined();
    expect(error.message).toBe("Pigeon getLetter (GET /letters/{id}) answered 404 (missing)");
  });

  it("keeps a text body a string, also `404` and `null`", async () => {
    expect((await sendError(textAnswer("404", 404))).data).toBe("404");
    expect((await errorOf(textAnswer("null", 404))).data).toBe("null");
  });

  it("parses a JSON body that is not called one, where the spec points into it", async () => {
    const answer = new Response('{"error":"Gone."}', {
      status: 404,
      headers: { "content-type": "text/html" },
    });
    expect(await errorOf(answer)).toMatchObject({ data: { error: "Gone." }, vendorMessage: "Gone." });
  });

  it("keeps a text that looks like JSON where the spec speaks of a text", async () => {
    expect((await sendError(textAnswer('{"town":1}', 404))).data).toBe('{"town":1}');
  });

  it("takes a blank text for no message", async () => {
    expect(await sendError(textAnswer(" \n", 404))).toMatchObject({ vendorMessage: undefined, data: " \n" });
  });

  it("keeps broken JSON as its text", async () => {
    const answer = new Response('{"error":', {
      status: 400,
      headers: { "content-type": "application/json" },
    });
    expect((await errorOf(answer)).data).toBe('{"error":');
  });

  it("does not take a proxy's web page for the vendor's message", async () => {
    const answer = new Response("<h1>Bad Gateway</h1>", {
      status: 502,
      headers: { "content-type": "text/html" },
    });
    const error = await errorOf(answer);
    expect(error).toMatchObject({ kind: "server", data: "<h1>Bad Gateway</h1>", vendorMessage: undefined });
    expect(error.message).toBe("Pigeon getLetter (GET /letters/{id}) answered 502 (server)");
  });

  it("is an error when it is a redirect that the operation does not document and fetch did not follow", async () => {
    expect(await errorOf(new Response(null, { status: 304 }))).toMatchObject({ status: 304, kind: "server" });
  });

  it("outside of what Response can hold is kept", async () => {
    const server = await startServer((_, answer) =>
      answer.writeHead(999, { "x-why": "scraper" }).end("Denied."),
    );
    const client = createPigeonClient({ baseUrl: server.origin });
    const { error, response } = await client.GET("/letters");
    await server.close();
    expect(error).toMatchObject({ status: 999, kind: "server" });
    expect(response?.status).toBe(999);
    expect(response?.ok).toBe(false);
    expect(response?.headers.get("x-why")).toBe("scraper");
  });

  it("carries Retry-After in seconds and repeats it in words", async () => {
    const error = await errorOf(new Response("", { status: 429, headers: { "retry-after": "30" } }));
    expect(error.retryAfter).toBe(30);
    expect(error.message).toContain("Wait 30 s before trying again.");
  });

  it("quotes at most 500 characters of the vendor's message, and keeps all of it beside", async () => {
    const error = await errorOf(textAnswer("x".repeat(2000), 404));
    expect(error.message.length).toBeLessThan(600);
    expect(error.vendorMessage).toHaveLength(2000);
  });
});

describe("a success that cannot be read", () => {
  it("is a DecodeError with the content type and the start of the body", async () => {
    const page = `<html>${"x".repeat(1000)}`;
    const client = clientOf(new Response(page, { headers: { "content-type": "text/html" } }));
    const { error, response } = await client.GET("/letters");
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ kind: "decode", status: 200, contentType: "text/html", attempts: 1 });
    expect((error as DecodeError).excerpt).toBe(page.slice(0, 200));
    expect(error?.message).toContain(
      "Pigeon listLetters (GET /letters) answered 200 with a body that is not JSON (text/html): <html>xxx",
    );
    expect(response?.status).toBe(200);
  });

  it("says so when there is no content type", async () => {
    const { error } = await clientOf(new Response(new TextEncoder().encode("oops"))).GET("/letters");
    expect(error).toMatchObject({ kind: "decode", contentType: undefined });
    expect(error?.message).toContain("(no content type): oops");
  });
});

describe("trouble on the network", () => {
  const unrepeated = ({ origin }: TestServer) => createPigeonClient({ baseUrl: origin, retries: 0 });

  it("is a NetworkError with the system's code when nobody listens", async () => {
    const server = await startServer(() => undefined);
    await server.close();
    const { error, response } = await unrepeated(server).GET("/letters");
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ kind: "network", code: "ECONNREFUSED", attempts: 1 });
    expect(error?.message).toContain("Pigeon listLetters (GET /letters) got no answer: connect ECONNREFUSED");
    expect(response).toBeUndefined();
  });

  it("is a NetworkError when the connection breaks before an answer", async () => {
    const server = await startServer((request) => request.socket.destroy());
    const { error } = await unrepeated(server).GET("/letters");
    await server.close();
    expect(error).toMatchObject({ kind: "network", url: `${server.origin}/letters` });
  });

  it("is a NetworkError with the response when a successful body breaks off", async () => {
    const server = await startServer((_, answer) => {
      answer.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      answer.write("[1,");
      setImmediate(() => answer.destroy());
    });
    const { error, response } = await unrepeated(server).GET("/letters");
    await server.close();
    expect(error?.kind).toBe("network");
    expect(response?.status).toBe(200);
  });

  it("leaves an HttpError one when it is the body of the error that breaks off", async () => {
    const server = await startServer((_, answer) => {
      answer.writeHead(404, { "content-type": "text/plain", "content-length": "100" });
      answer.write("No such");
      setImmediate(() => answer.destroy());
    });
    const { error } = await createPigeonClient({ baseUrl: server.origin }).GET("/letters");
    await server.close();
    expect(error).toMatchObject({ kind: "missing", status: 404, data: "No such" });
  });

  it("keeps whatever a fetch may throw as an error with a message", async () => {
    const client = createPigeonClient({
      retries: 0,
      fetch: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a careless fetch does
        throw "offline";
      },
    });
    const { error } = await client.GET("/letters");
    expect(error?.message).toBe("Pigeon listLetters (GET /letters) got no answer: offline");
    expect(error?.cause).toBeInstanceOf(Error);
  });
});
