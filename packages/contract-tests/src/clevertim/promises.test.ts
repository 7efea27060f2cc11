import { inspect } from "node:util";
import { listOperations } from "@clade/bundle";
import { createClevertimClient, unwrap } from "@clade/clevertim";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Recorder } from "../harness/exchange.ts";
import { vendorBundle } from "../harness/vendor-bundle.ts";

const token = "AKJHjjsdBNhkdjfdnbsdjfDJKHZ123";
const bundle = vendorBundle("clevertim");
const operations = listOperations(bundle);
let mock: Mock;
let address: string;

beforeAll(async () => {
  mock = await startMock({ vendors: ["clevertim"] });
  address = `${mock.origin}/clevertim/api`;
});

afterAll(async () => {
  await mock.close();
});

/** A client of the mock, and what it sends. */
function connect() {
  const recorder = new Recorder();
  return { client: createClevertimClient({ token, baseUrl: address, fetch: recorder.fetch }), recorder };
}

interface Answer {
  readonly status: number;
  readonly body: { status?: string; content?: { id: number }[] };
}

async function send(method: string, path: string, body?: string, basic = `${token}:X`): Promise<Answer> {
  const response = await fetch(address + path, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(basic).toString("base64")}`,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

describe("the API", () => {
  test("CT-01 every resource has a URL of its own and is driven by the four verbs, in JSON", () => {
    expect(new Set(operations.map(({ method }) => method))).toEqual(
      new Set(["get", "post", "put", "delete"]),
    );
    const mediaTypes = operations.flatMap(({ requestBody, responses }) => [
      ...Object.keys(requestBody?.content ?? {}),
      ...Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {})),
    ]);
    expect(new Set(mediaTypes)).toEqual(new Set(["application/json"]));
  });

  test("CT-01 the client writes and reads JSON without being told", async () => {
    const { client, recorder } = connect();

    const { content } = await unwrap(client.POST("/case", { body: { name: "New case" } }));

    expect(recorder.last.request.headers.get("content-type")).toBe("application/json");
    expect(recorder.last.request.body).toBe('{"name":"New case"}');
    expect(typeof content[0].id).toBe("number");
  });

  test("CT-02 a write that the user may not make fails with an error of kind forbidden", async () => {
    const { error } = await connect().client.POST("/case", {
      body: { name: "New case" },
      headers: { Prefer: "code=403" },
    });

    expect(error).toMatchObject({ kind: "forbidden", status: 403, operationId: "createCase" });
  });

  test("CT-02 the spec gives every write a refusal for a user who may only read", () => {
    const writes = operations.filter(({ method, id }) => method !== "get" && id !== "updateComment");

    expect(writes.length).toBeGreaterThan(20);
    expect(writes.filter(({ responses }) => responses["403"]?.["x-error"]?.kind !== "forbidden")).toEqual([]);
  });

  test("CT-03 the client sends the token as user name and an X as password", async () => {
    const { client, recorder } = connect();

    await client.GET("/company");

    const authorization = recorder.last.request.headers.get("authorization") ?? "";
    expect(atob(authorization.replace("Basic ", ""))).toBe("AKJHjjsdBNhkdjfdnbsdjfDJKHZ123:X");
  });

  test.each([`${token}:X`, `${token}:anything`, `${token}:`])(
    "CT-03 the mock takes the token with any password (%s)",
    async (basic) => {
      expect((await send("GET", "/company", undefined, basic)).status).toBe(200);
    },
  );

  test("CT-03 every operation of the spec wants HTTP Basic", () => {
    expect(bundle.components?.securitySchemes?.["token"]).toMatchObject({ type: "http", scheme: "basic" });
    expect(operations.filter(({ security }) => JSON.stringify(security) !== '[{"token":[]}]')).toEqual([]);
  });

  test("CT-04 the token is in nothing that a program prints: client, results, errors", async () => {
    const { client } = connect();
    const right = await client.GET("/company");
    const refused = await client.GET("/contact/{id}", { params: { path: { id: 0 } } });
    const lost = await createClevertimClient({
      token,
      baseUrl: address,
      retries: 0,
      fetch: (request) => {
        throw new Error(`no route for ${request.headers.get("authorization") ?? ""} (${token})`);
      },
    }).GET("/company");

    for (const value of [client, right, refused, lost, refused.error, lost.error]) {
      const printed = inspect(value, { depth: Infinity, showHidden: true }) + JSON.stringify(value);
      expect(printed).not.toContain(token);
      expect(printed).not.toContain(btoa(`${token}:X`));
    }
  });

  test("CT-05 the client calls the vendor over https unless told otherwise", async () => {
    const urls: string[] = [];
    const client = createClevertimClient({
      token,
      fetch: (request) => {
        urls.push(request.url);
        return Response.json({ status: "OK", content: [] });
      },
    });

    await client.GET("/company");

    expect(urls).toEqual(["https://www.clevertim.com/api/company"]);
  });

  test("CT-05 plain http to the vendor needs the caller's own word", () => {
    const baseUrl = "http://www.clevertim.com/api";

    expect(() => createClevertimClient({ token, baseUrl })).toThrow(/allowHttp/);
    expect(() => createClevertimClient({ token, baseUrl, allowHttp: true })).not.toThrow();
  });
});

describe("reading", () => {
  test("CT-06 all entries and one entry come in the same envelope", async () => {
    const all = await send("GET", "/company");
    expect(all.status).toBe(200);
    expect(all.body.status).toBe("OK");
    expect(all.body.content).toBeInstanceOf(Array);

    const one = await send("GET", "/company/159901");
    expect(one.body).toMatchObject({ status: "OK", content: [{ id: 159901 }] });
    expect(one.body.content).toHaveLength(1);
  });

  test("CT-06 the client gives both typed, one entry without a check for its presence", async () => {
    const { client } = connect();

    const companies = await unwrap(client.GET("/company"));
    const { content } = await unwrap(client.GET("/company/{id}", { params: { path: { id: 159901 } } }));

    expect(companies.content.map(({ id }) => id)).toContain(159901);
    const name: string | undefined = content[0].cn;
    expect(name).toBe("Harbour Kites Ltd");
  });

  test("CT-07 the client shows the message of an error", async () => {
    const { error } = await connect().client.GET("/contact/{id}", { params: { path: { id: 0 } } });

    expect(error).toMatchObject({ kind: "missing", status: 404, vendorMessage: "No such contact." });
  });
});

describe("writing", () => {
  test("CT-08 POST answers with the one new element and its id", async () => {
    const { status, body } = await send("POST", "/case", '{"name":"New case"}');

    expect(status).toBe(200);
    expect(body.status).toBe("OK");
    expect(body.content).toHaveLength(1);
    expect(body.content?.[0]?.id).toBeTypeOf("number");
  });

  test("CT-09 PUT answers with the one element and its new values", async () => {
    const { status, body } = await send("PUT", "/case/48120", '{"name":"New case 2"}');

    expect(status).toBe(200);
    expect(body).toMatchObject({ status: "OK", content: [{ id: 48120 }] });
    expect(body.content).toHaveLength(1);
  });

  test("CT-10 DELETE answers OK and no content, whatever body comes with it", async () => {
    const ok = { status: 200, body: { status: "OK" } };

    expect(await send("DELETE", "/case/48120")).toEqual(ok);
    expect(await send("DELETE", "/case/48120", '{"name":"New case 2"}')).toEqual(ok);
  });

  test("CT-10 the client gives a delete's answer without content", async () => {
    const data = await unwrap(connect().client.DELETE("/case/{id}", { params: { path: { id: 48120 } } }));

    expect(data).toEqual({ status: "OK" });
  });

  test.each([
    [400, "invalid"],
    [404, "missing"],
    [500, "invalid"],
  ] as const)("CT-11 the client makes a %i an error of kind %s", async (status, kind) => {
    const { error } = await connect().client.PUT("/case/{id}", {
      params: { path: { id: 48120 } },
      body: { name: "New case 2" },
      headers: { Prefer: `code=${status}` },
    });

    expect(error).toMatchObject({ kind, status });
  });

  test("CT-11 the client makes a 501 an error of kind unsupported", async () => {
    const { error } = await connect().client.PUT("/comment/{id}", { params: { path: { id: 51220 } } });

    expect(error).toMatchObject({ kind: "unsupported", status: 501 });
  });
});
