import { afterEach, describe, expect, it, vi } from "vitest";
import { jsonAnswer, observeFetch, textAnswer, type ObservedAnswer } from "./testing/observed-fetch.ts";
import { createPigeonClient } from "./testing/pigeon-client.ts";

const letter = { id: 7, to: "Ann" };

function observedClient(...answers: ObservedAnswer[]) {
  const observed = observeFetch(...answers);
  return { ...observed, client: createPigeonClient({ fetch: observed.fetch, retryDelay: 0 }) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the request that a call sends", () => {
  it("goes to the vendor's own address by default", async () => {
    const { client, request } = observedClient(jsonAnswer([]));
    await client.GET("/letters");
    expect(request().url).toBe("https://pigeon.example/api/v1/letters");
    expect(request().method).toBe("GET");
  });

  it("goes to the base URL that the caller gives, with or without a trailing slash", async () => {
    for (const baseUrl of ["http://localhost:4010/pigeon/api/v1", "http://localhost:4010/pigeon/api/v1/"]) {
      const { fetch, request } = observeFetch(jsonAnswer([]));
      await createPigeonClient({ fetch, baseUrl }).GET("/letters");
      expect(request().url).toBe("http://localhost:4010/pigeon/api/v1/letters");
    }
  });

  it("writes a path parameter percent-encoded", async () => {
    const { client, request } = observedClient(jsonAnswer(letter));
    await client.GET("/letters/{id}", { params: { path: { id: "a/b c?" } } });
    expect(request().url).toBe("https://pigeon.example/api/v1/letters/a%2Fb%20c%3F");
  });

  it("writes lists and objects of the query as openapi-fetch does", async () => {
    const { client, request } = observedClient(jsonAnswer([]));
    await client.GET("/letters", {
      params: { query: { limit: 2, tags: ["new", "to read"], range: { from: 1, to: 5 } } },
    });
    expect(new URL(request().url).search).toBe("?limit=2&tags=new&tags=to%20read&range[from]=1&range[to]=5");
  });

  it("reaches an operation with a server of its own relative to the base URL", async () => {
    const { fetch, request } = observeFetch(new Response(null, { status: 301, headers: { location: "/x" } }));
    const client = createPigeonClient({ fetch, baseUrl: "http://127.0.0.1:4010/pigeon/api/v1" });
    await client.GET("/{code}", { params: { path: { code: "Ts8p6Y" } } });
    expect(request().url).toBe("http://127.0.0.1:4010/pigeon/Ts8p6Y");
    expect(request().redirect).toBe("manual");
  });

  it("lets no platform follow a redirect, which would carry the credentials along", async () => {
    const { client, request } = observedClient(jsonAnswer([]));
    await client.GET("/letters");
    expect(request().redirect).toBe("manual");
  });

  it("carries the credentials that the vendor's client adds, where it adds them", async () => {
    const { fetch, requests } = observeFetch(jsonAnswer([]), textAnswer("sent"));
    const client = createPigeonClient({ fetch, token: "token-1234", key: "key-5678" });
    await client.GET("/letters");
    await client.GET("/send", { params: { query: { to: "Ann" } } });
    expect(requests.map(({ url }) => new URL(url).search)).toEqual(["", "?key=key-5678&to=Ann"]);
    expect(requests[0]?.headers.get("authorization")).toBe("Basic dG9rZW4tMTIzNDpY");
  });

  it("sends no credentials to an operation that anybody may call", async () => {
    const { fetch, request } = observeFetch(new Response(null, { status: 301 }));
    const client = createPigeonClient({ fetch, token: "token-1234", key: "key-5678" });
    await client.GET("/{code}", { params: { path: { code: "Ts8p6Y" } } });
    expect(request().headers.has("authorization")).toBe(false);
    expect(new URL(request().url).search).toBe("");
  });

  it("lets the caller's own parameters and headers win over the credentials", async () => {
    const { fetch, request } = observeFetch(textAnswer("sent"));
    const client = createPigeonClient({ fetch, token: "token-1234", key: "key-5678" });
    await client.GET("/send", {
      params: { query: { to: "Ann", key: "other-key" } },
      headers: { authorization: "Bearer mine", "x-trace": "t1" },
    });
    expect(new URL(request().url).searchParams.get("key")).toBe("other-key");
    expect(request().headers.get("authorization")).toBe("Bearer mine");
    expect(request().headers.get("x-trace")).toBe("t1");
  });

  it("takes an undefined parameter for one that the caller does not give", async () => {
    const { fetch, request } = observeFetch(textAnswer("sent"));
    const query = { to: "Ann", key: undefined } as unknown as { to: string };
    await createPigeonClient({ fetch, key: "key-5678" }).GET("/send", { params: { query } });
    expect(new URL(request().url).searchParams.get("key")).toBe("key-5678");
  });

  it("leaves out a header that the caller sets to null, also one of the client", async () => {
    const { client, request } = observedClient(jsonAnswer([]));
    await client.GET("/letters", { headers: { authorization: null } });
    expect(request().headers.has("authorization")).toBe(false);
  });

  it("takes headers as a Headers object too", async () => {
    const { client, request } = observedClient(jsonAnswer([]));
    await client.GET("/letters", { headers: new Headers({ "x-trace": "t2" }) });
    expect(request().headers.get("x-trace")).toBe("t2");
  });

  it("carries a JSON body with its content type", async () => {
    const { client, request } = observedClient(jsonAnswer(letter, 201));
    await client.POST("/letters", { body: { to: "Ann", text: "Grüße" } });
    expect(request().headers.get("content-type")).toBe("application/json");
    expect(await request().json()).toEqual({ to: "Ann", text: "Grüße" });
  });

  it("has no content type when it has no body", async () => {
    const { client, request } = observedClient(textAnswer("noted"));
    await client.PUT("/letters/{id}/note", { params: { path: { id: 7 } } });
    expect(request().headers.has("content-type")).toBe(false);
    expect(await request().text()).toBe("");
  });

  it("carries a text as it is where the operation sends text", async () => {
    const { client, request } = observedClient(textAnswer("noted"));
    await client.PUT("/letters/{id}/note", { params: { path: { id: 7 } }, body: "Dear Ann" });
    expect(request().headers.get("content-type")).toBe("text/plain;charset=UTF-8");
    expect(await request().text()).toBe("Dear Ann");
  });

  it("carries a form where the operation sends one", async () => {
    const { client, request } = observedClient(jsonAnswer({ session: "s" }));
    await client.POST("/session", { body: { user: "ann", password: "a&b c" } });
    expect(request().headers.get("content-type")).toContain("application/x-www-form-urlencoded");
    expect(await request().text()).toBe("user=ann&password=a%26b+c");
  });

  it("carries the parts of a multipart form with a boundary of the platform's making", async () => {
    const { client, request } = observedClient(new Response(null));
    const photo = new Blob(["pixels"], { type: "image/png" });
    await client.POST("/letters/{id}/photos", { params: { path: { id: 7 } }, body: { title: "Sea", photo } });
    expect(request().headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/u);
    const body = await request().text();
    expect(body).toMatch(/form-data; name="title"\r\n\r\nSea\r\n/u);
    expect(body).toMatch(
      /form-data; name="photo"; filename="[^"]*"\r\nContent-Type: image\/png\r\n\r\npixels\r\n/u,
    );
  });

  it("carries bytes where the operation sends bytes", async () => {
    const { client, request } = observedClient(new Response(null, { status: 204 }));
    await client.PUT("/letters/{id}/seal", {
      params: { path: { id: 7 } },
      body: new Uint8Array([0, 255, 7]),
    });
    expect(request().headers.get("content-type")).toBe("application/octet-stream");
    expect([...new Uint8Array(await request().arrayBuffer())]).toEqual([0, 255, 7]);
  });

  it("lets the caller name another content type", async () => {
    const { client, request } = observedClient(textAnswer("noted"));
    await client.PUT("/letters/{id}/note", {
      params: { path: { id: 7 } },
      body: "<b>Ann</b>",
      headers: { "content-type": "text/html" },
    });
    expect(request().headers.get("content-type")).toBe("text/html");
  });

  it("is sent by the platform's fetch of the moment of the call", async () => {
    const client = createPigeonClient();
    const { fetch, request } = observeFetch(jsonAnswer([letter]));
    vi.stubGlobal("fetch", fetch);
    const { data } = await client.GET("/letters");
    expect(data).toEqual([letter]);
    expect(request().url).toBe("https://pigeon.example/api/v1/letters");
  });
});

describe("the data of a successful call", () => {
  it("is the parsed JSON, with the status and headers beside it", async () => {
    const { client } = observedClient(jsonAnswer(letter, 201));
    const result = await client.POST("/letters", { body: { to: "Ann" } });
    expect(result.data).toEqual(letter);
    expect(result.error).toBeUndefined();
    expect(result.response?.status).toBe(201);
    expect(result.response?.headers.get("content-type")).toBe("application/json");
  });

  it("is parsed although the vendor calls its JSON a web page", async () => {
    const { client } = observedClient(new Response("[]", { headers: { "content-type": "text/html" } }));
    expect((await client.GET("/letters")).data).toEqual([]);
  });

  it("is the text where the operation answers with text, even one that looks like JSON", async () => {
    const { client } = observedClient(textAnswer("404"));
    expect((await client.GET("/send", { params: { query: { to: "Ann" } } })).data).toBe("404");
  });

  it("is bytes where the operation answers with bytes", async () => {
    const { client } = observedClient(new Response(new Uint8Array([1, 0, 255])));
    const { data } = await client.GET("/letters/{id}/seal", { params: { path: { id: 7 } } });
    expect(data).toEqual(new Uint8Array([1, 0, 255]));
  });

  it.each([
    ["null", null],
    ["0", 0],
    ["false", false],
    ['""', ""],
  ])("is %s and no error when that is the JSON", async (body, want) => {
    const { client } = observedClient(new Response(body));
    const result = await client.GET("/letters");
    expect(result).toMatchObject({ data: want });
    expect(result.error).toBeUndefined();
  });

  it.each([
    ["an empty 200", new Response("")],
    ["a blank 200", new Response("\n")],
    ["a 204", new Response(null, { status: 204 })],
  ])("is undefined and no error for %s where JSON was promised", async (_, answer) => {
    const { client } = observedClient(answer);
    const result = await client.DELETE("/letters/{id}", { params: { path: { id: 7 } } });
    expect(result.error).toBeUndefined();
    expect(result.data).toBeUndefined();
    expect(result.response?.ok).toBe(true);
  });

  it("is undefined for an answer whose body the spec leaves empty, whatever comes", async () => {
    const { client } = observedClient(textAnswer("<html>"));
    const result = await client.PUT("/letters/{id}/seal", {
      params: { path: { id: 7 } },
      body: new Uint8Array(1),
    });
    expect(result).toMatchObject({ data: undefined });
    expect(result.error).toBeUndefined();
  });

  it("is undefined for HEAD", async () => {
    const { client, request } = observedClient(new Response(null, { headers: { "content-length": "12" } }));
    const result = await client.HEAD("/letters/{id}", { params: { path: { id: 7 } } });
    expect(request().method).toBe("HEAD");
    expect(result.error).toBeUndefined();
    expect(result.response?.headers.get("content-length")).toBe("12");
  });

  it("is undefined for a documented redirect, whose Location stands in the headers", async () => {
    const location = "http://example.com/a?b=1";
    const { client } = observedClient(new Response(null, { status: 301, headers: { location } }));
    const result = await client.GET("/{code}", { params: { path: { code: "Ts8p6Y" } } });
    expect(result.error).toBeUndefined();
    expect(result.response?.status).toBe(301);
    expect(result.response?.headers.get("location")).toBe(location);
  });

  it("belongs to the caller and is handed over as it came, even if it repeats a secret", async () => {
    const { fetch } = observeFetch(jsonAnswer([{ id: 1, to: "token-1234" }]));
    const { data } = await createPigeonClient({ fetch, token: "token-1234" }).GET("/letters");
    expect(data).toEqual([{ id: 1, to: "token-1234" }]);
  });
});

describe("the client", () => {
  it("cannot be changed, so that one part of a program cannot redirect another's calls", () => {
    expect(Object.isFrozen(createPigeonClient())).toBe(true);
  });
});
