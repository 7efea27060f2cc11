import { get } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import {
  curlLine,
  exampleRequest,
  isJson,
  listOperations,
  noCredentials,
  type Operation,
  type Schema,
} from "@clade/bundle";
import { curlStatus, hasCurl } from "@clade/bundle/testing";
import { createCliengoClient, unwrap, UsageError } from "@clade/cliengo";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { Recorder } from "../harness/exchange.ts";
import { requestExactly } from "../harness/request-exactly.ts";
import { SchemaJudge } from "../harness/schema-judge.ts";
import { startServer } from "../harness/start-server.ts";
import { vendorBundle } from "../harness/vendor-bundle.ts";
import { idAt, startListServer, type ListServer, type ServedList } from "./list-server.ts";

const apiKey = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const unknownKey = "00000000-0000-0000-0000-000000000000";
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.c2FtcGxl";
const contactId = "66b7a0c2e4b0a1f2c3d4e5f6";
const conversationId = "5f0cbe62162e0dec1910d197";
const bundle = vendorBundle("cliengo");
const operations = listOperations(bundle);
const ofKeyHolders = operations.filter(({ path }) => !path.startsWith("/wordpress/"));
let mock: Mock;
let origin: string;
let address: string;

beforeAll(async () => {
  mock = await startMock({ vendors: ["cliengo"] });
  await mock.ready();
  origin = `${mock.origin}/cliengo`;
  address = `${origin}/1.0`;
});

afterAll(async () => {
  await mock.close();
});

/** A client of the mock, and what it sends. */
function connect() {
  const recorder = new Recorder();
  return { client: createCliengoClient({ apiKey, baseUrl: address, fetch: recorder.fetch }), recorder };
}

/** A client of a server that answers all requests alike. */
async function connectTo(answer: object, status = 200) {
  const bodies: string[] = [];
  const { origin, close } = await startServer((request, response) => {
    void request.toArray().then((chunks) => bodies.push(Buffer.concat(chunks as Buffer[]).toString()));
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  onTestFinished(close);
  return { client: createCliengoClient({ apiKey, baseUrl: origin, retryDelay: 0 }), bodies };
}

function mediaTypesOf({ requestBody, responses }: Operation): string[] {
  const answers = Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {}));
  return [...Object.keys(requestBody?.content ?? {}), ...answers];
}

describe("bodies", () => {
  test("CG-01 the spec has JSON throughout, and a form beside it in the two operations that the vendor's samples send one to", () => {
    const others = operations.filter((operation) => mediaTypesOf(operation).some((type) => !isJson(type)));

    expect(others.map(({ id }) => id)).toEqual(["createUser", "updateUser"]);
    expect(new Set(others.flatMap(mediaTypesOf))).toEqual(
      new Set(["application/json", "application/x-www-form-urlencoded"]),
    );
  });

  test("CG-01 the client sends JSON, labelled so, and reads what comes as JSON", async () => {
    const { client, recorder } = connect();

    const contact = await unwrap(
      client.POST("/contacts", { body: { websiteId: "5de12d55e4b096a8283b6ed8", name: "Lucía" } }),
    );

    expect(recorder.last.request.headers.get("content-type")).toBe("application/json");
    expect(JSON.parse(recorder.last.request.body)).toEqual({
      websiteId: "5de12d55e4b096a8283b6ed8",
      name: "Lucía",
    });
    expect(contact.id).toBe(contactId);
  });

  test.each([
    ["an answer", `/contacts?api_key=${apiKey}`, 200],
    ["a refusal", "/contacts", 401],
    ["an unknown id", `/contacts/${"0".repeat(24)}?api_key=${apiKey}`, 404],
  ])("CG-01 the mock gives %s in JSON", async (_what, path, status) => {
    const response = await fetch(address + path);

    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.json()).toBeInstanceOf(Object);
  });
});

describe("resources", () => {
  test("CG-02 the spec has the account, users, websites, contacts and conversations, each where a REST API has them", () => {
    const lines = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`);

    expect(lines).toHaveLength(39);
    expect(lines).toEqual(
      expect.arrayContaining([
        "GET /account",
        "PUT /account",
        ...["GET /users", "POST /users", "GET /users/{userId}", "PUT /users/{userId}"],
        ...["GET /sites", "POST /sites", "GET /sites/{id}", "PATCH /sites/{id}"],
        ...["GET /sites/chatbots", "GET /sites/{id}/chatbot", "PUT /sites/{id}/chatbot"],
        ...["GET /contacts", "POST /contacts"],
        ...["GET /contacts/{contactId}", "PATCH /contacts/{contactId}", "DELETE /contacts/{contactId}"],
        ...["GET /conversations", "POST /conversations", "GET /conversations/{conversationId}"],
      ]),
    );
  });

  test("CG-02 with the client a contact goes through its life on the mock, under one id", async () => {
    const { client } = connect();
    const params = { path: { contactId } };

    const { created } = await client.POST("/contacts", { body: { websiteId: "5de12d55e4b096a8283b6ed8" } });
    expect(created).toEqual({ contactId });
    const answers = [
      await unwrap(client.GET("/contacts/{contactId}", { params })),
      await unwrap(client.PATCH("/contacts/{contactId}", { params, body: { rating: 4 } })),
      await unwrap(
        client.PUT("/contacts/{contactId}/status", { params, body: { externalStatus: "CLIENT" } }),
      ),
      await unwrap(client.POST("/contacts/{contactId}/tags", { params, body: { tag: "vip" } })),
      await unwrap(client.DELETE("/contacts/{contactId}", { params })),
    ];
    expect(answers.map(({ id }) => id)).toEqual(Array(5).fill(contactId));
  });

  test("CG-02 a word of the path wins over an id in its place, for the client and for the mock", async () => {
    const { client, recorder } = connect();

    await unwrap(client.GET("/sites/chatbots"));
    expect(recorder.last.response.headers.get("clade-operation")).toBe("listChatbots");
    await unwrap(client.GET("/users/me"));
    expect(recorder.last.response.headers.get("clade-operation")).toBe("getCurrentUser");
    const { count } = await unwrap(
      client.GET("/conversations/{websiteId}/count", {
        params: { path: { websiteId: "5de12d55e4b096a8283b6ed8" } },
      }),
    );
    expect(count).toBeTypeOf("number");
  });
});

describe("the API key", () => {
  test("CG-03 the spec asks for credentials in all operations but the two of the WordPress plugin", () => {
    expect(bundle.components?.securitySchemes).toMatchObject({
      apiKey: { type: "apiKey", in: "query", name: "api_key" },
      bearer: { type: "http", scheme: "bearer" },
    });
    expect(operations.filter(({ security }) => security.length === 0).map(({ path }) => path)).toEqual([
      "/wordpress/login",
      "/wordpress/signup",
    ]);
  });

  test("CG-03 the client refuses to be made without a key", () => {
    vi.stubEnv("CLIENGO_API_KEY", undefined);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });

    expect(() => createCliengoClient()).toThrow(UsageError);
  });

  test("CG-03 the client sends the key in the query, and nothing of it in a header", async () => {
    const { client, recorder } = connect();

    await unwrap(client.GET("/contacts", { params: { query: { limit: 1 } } }));

    const { url, headers } = recorder.last.request;
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({ limit: "1", api_key: apiKey });
    expect(JSON.stringify([...headers])).not.toContain(apiKey);
  });

  test.each([
    ["the key after the word Bearer", { apiKey, keyIn: "header" as const }, `Bearer ${apiKey}`],
    ["a token and nothing else", { jwt }, jwt],
  ])("CG-03 the client sends %s in the header, and no key in the URL", async (_what, options, header) => {
    const recorder = new Recorder();
    const client = createCliengoClient({ ...options, baseUrl: address, fetch: recorder.fetch });

    await unwrap(client.GET("/users/me"));

    expect(recorder.last.request.headers.get("authorization")).toBe(header);
    expect(recorder.last.request.url).toBe(`${address}/users/me`);
  });

  test.each(ofKeyHolders.map((operation) => [operation.id, operation] as const))(
    "CG-03 the mock refuses %s without a key and with one that nobody has",
    async (_id, operation) => {
      const anonymous = exampleRequest(bundle, operation, { credentials: noCredentials });
      const strangers = { query: { api_key: unknownKey }, headers: {} };
      const strange = exampleRequest(bundle, operation, { credentials: strangers });

      const answers = [await requestExactly(anonymous, origin), await requestExactly(strange, origin)];

      expect(answers.map(({ response }) => response.status)).toEqual([401, 401]);
    },
  );

  test.each([
    ["the key in the query", { query: { api_key: apiKey }, headers: {} }, ["updateChatbotConfig"]],
    [
      "the key as a bearer token",
      { query: {}, headers: { authorization: `Bearer ${apiKey}` } },
      ["getJwt", "updateChatbotConfig"],
    ],
    ["a token as the whole header", { query: {}, headers: { authorization: jwt } }, ["getJwt"]],
    ["a token as a cookie", { query: {}, headers: { cookie: `jwt=${jwt}` } }, ["getJwt"]],
  ])(
    "CG-03 by %s the mock lets a caller in everywhere but where the spec has another way",
    async (...row) => {
      const [, credentials, elsewhere] = row;
      const refused: string[] = [];
      for (const operation of ofKeyHolders) {
        const { response } = await requestExactly(exampleRequest(bundle, operation, { credentials }), origin);
        if (response.status !== 200) refused.push(operation.id);
      }

      expect(refused).toEqual(elsewhere);
    },
  );
});

describe("times", () => {
  const overview = "2013-04-17T09:12:36-00:00";
  const forms = [overview, "2013-11-06T00:00:00.000Z", "2015-07-28T15:48:43.000-03:00"];
  const judge = new SchemaJudge(bundle);
  const faultsOf = (name: string, value: string) =>
    judge.faultsOf({ $ref: `#/components/schemas/${name}` }, value);

  test.each(forms)("CG-04 the spec takes %s for a time", (time) => {
    expect(faultsOf("Timestamp", time)).toEqual([]);
  });

  test.each(["2013-04-17 09:12", "17/04/2013", "1366189956"])("CG-04 the spec does not take %s", (time) => {
    expect(faultsOf("Timestamp", time)).not.toEqual([]);
  });

  test("CG-04 every time of the spec is of that form, but for two of which no form is recorded", () => {
    const schemas = bundle.components?.schemas ?? {};
    const texts = Object.entries(schemas).flatMap(([owner, schema]) =>
      Object.entries(propertiesOf(schema))
        .filter(([name]) => /(?:Date|At|Update)$/.test(name))
        .filter(([, property]) => typeof property === "object" && property["type"] === "string")
        .map(([name]) => `${owner}.${name}`),
    );

    expect(texts).toEqual(["Account.freeTrialExpirationDate", "Account.leadResetDate"]);
  });

  test.each([...forms, "2026-08-01", "2026-08-01T00:00:00+05:30"])(
    "CG-04 the client sends %s as it is given, in the query",
    async (since) => {
      const { client, recorder } = connect();

      await unwrap(client.GET("/contacts", { params: { query: { since } } }));

      expect(new URL(recorder.last.request.url).searchParams.get("since")).toBe(since);
    },
  );

  test.each(forms)(
    "CG-04 the client sends %s as it is given, in a body, and gives it back unchanged",
    async (time) => {
      const { client, bodies } = await connectTo({ id: contactId, creationDate: time });

      const contact = await unwrap(
        client.PATCH("/contacts/{contactId}", {
          params: { path: { contactId } },
          body: { scheduleStatusTo: "ACTIVE", scheduleDate: time },
        }),
      );

      expect(JSON.parse(bodies[0] ?? "")).toHaveProperty("scheduleDate", time);
      expect(contact.creationDate).toBe(time);
    },
  );
});

describe("compression", () => {
  /** What stands on the wire, which `fetch` would not show. */
  function getRaw(path: string, headers: Record<string, string>) {
    return new Promise<{ encoding: string | undefined; bytes: Buffer }>((settle, fail) => {
      get(address + path, { headers }, (response) => {
        response.toArray().then((chunks) => {
          settle({
            encoding: response.headers["content-encoding"],
            bytes: Buffer.concat(chunks as Buffer[]),
          });
        }, fail);
      }).on("error", fail);
    });
  }

  test.each([
    ["an answer", `/contacts?api_key=${apiKey}`],
    ["a refusal", "/contacts"],
  ])(
    "CG-05 the mock gzips %s for gzip, deflate, and leaves it plain for who does not ask",
    async (_what, path) => {
      const zipped = await getRaw(path, { "accept-encoding": "gzip, deflate" });
      const plain = await getRaw(path, {});

      expect([zipped.encoding, plain.encoding]).toEqual(["gzip", undefined]);
      // The magic number of RFC 1952, section 2.3.1.
      expect([...zipped.bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b]);
      expect(gunzipSync(zipped.bytes)).toEqual(plain.bytes);
      expect(JSON.parse(plain.bytes.toString())).toBeInstanceOf(Object);
    },
  );

  test("CG-05 the client asks for gzip and reads what comes so", async () => {
    const asked: (string | undefined)[] = [];
    const { origin, close } = await startServer((request, response) => {
      asked.push(request.headers["accept-encoding"]);
      response
        .writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" })
        .end(gzipSync('{"jwt":"a.b.c"}'));
    });
    onTestFinished(close);

    const token = await unwrap(createCliengoClient({ apiKey, baseUrl: origin }).GET("/jwt"));

    expect(token).toEqual({ jwt: "a.b.c" });
    expect(asked).toEqual([expect.stringMatching(/\bgzip\b.*\bdeflate\b/)]);
  });
});

describe("other origins", () => {
  const page = "https://tienda.example";

  test.each([
    ["POST", "/contacts", "content-type"],
    ["PATCH", `/contacts/${contactId}`, "authorization,content-type"],
    ["DELETE", `/contacts/${contactId}`, "authorization"],
  ])("CG-06 the mock lets a page ask before it sends %s to %s", async (method, path, headers) => {
    const preflight = await fetch(address + path, {
      method: "OPTIONS",
      headers: {
        origin: page,
        "access-control-request-method": method,
        "access-control-request-headers": headers,
      },
    });

    expect(preflight.status).toBe(204);
    expect(preflight.headers.get("access-control-allow-origin")).toBe(page);
    expect(preflight.headers.get("access-control-allow-methods")).toContain(method);
    const allowed = preflight.headers.get("access-control-allow-headers")?.toLowerCase().split(/,\s*/);
    expect(allowed).toEqual(headers.split(","));
  });

  test.each([
    ["an answer", `/contacts?api_key=${apiKey}`, 200],
    ["a refusal", "/contacts", 401],
  ])("CG-06 the mock lets a page read %s", async (_what, path, status) => {
    const response = await fetch(address + path, { headers: { origin: page } });

    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe(page);
  });
});

/** As the vendor's pages list them; the spec is asked whether it agrees. */
const lists = [
  "/users",
  "/sites",
  "/sites/chatbots",
  "/websites",
  "/contacts",
  "/contacts/{contactId}/messages",
  "/contacts/{contactId}/notes",
  "/contacts/{contactId}/history",
  "/conversations",
  "/conversations/{conversationId}/messages",
] as const;

describe("lists", () => {
  const params = { path: { contactId, conversationId } };

  async function serve(list: ServedList): Promise<ListServer> {
    const server = await startListServer(list);
    onTestFinished(server.close);
    return server;
  }

  async function idsOf(path: (typeof lists)[number], baseUrl: string, query: object = {}): Promise<string[]> {
    const client = createCliengoClient({ apiKey, baseUrl });
    const ids: string[] = [];
    // One path stands for all in the types: which it is decides nothing here.
    const entries = client.items(path as "/users", { params: { ...params, query } as object });
    for await (const { id } of entries) ids.push(id);
    return ids;
  }

  const idsUpTo = (total: number) => Array.from({ length: total }, (_, place) => idAt(place));
  const offsetsOf = ({ windows }: ListServer) => windows.map(([offset]) => offset);

  test("CG-07 every operation of the spec that answers with a list takes limit and offset, and says no default of limit", () => {
    const listing = operations.filter(({ object }) => object["x-pagination"]);

    expect(listing.map(({ path }) => path).sort()).toEqual([...lists].sort());
    for (const { parameters } of listing) {
      const schemaOf = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema;
      expect(schemaOf("offset")).toMatchObject({ type: "integer", minimum: 0, default: 0 });
      expect(schemaOf("limit")).toEqual({ type: "integer", minimum: 1 });
    }
  });

  test.each(lists)("CG-07 the mock takes limit and offset at %s, and does without", async (path) => {
    const filled = path.replace("{contactId}", contactId).replace("{conversationId}", conversationId);

    for (const window of ["&limit=10&offset=0", "&limit=1&offset=1000", "&offset=3", ""]) {
      const response = await fetch(`${address}${filled}?api_key=${apiKey}${window}`);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        results: expect.any(Array) as unknown,
        paging: { total: expect.any(Number) as unknown },
      });
    }
  });

  test("CG-07 the client counts the offset from zero, and leaves limit and offset to a caller who gives them", async () => {
    const server = await serve({ total: () => 30 });

    expect(await idsOf("/users", server.baseUrl)).toEqual(idsUpTo(30));
    expect(await idsOf("/users", server.baseUrl, { limit: 10, offset: 20 })).toEqual(idsUpTo(30).slice(20));

    expect(server.windows).toEqual([
      [0, 50],
      [20, 10],
    ]);
  });

  test.each(lists)(
    "CG-08 the client reads every visible entry of %s once, though pages are short and one is empty",
    async (path) => {
      const isVisible = (place: number) => place % 3 !== 0 && !(place >= 100 && place < 150);
      const server = await serve({ total: () => 430, isVisible });

      const ids = await idsOf(path, server.baseUrl);

      expect(ids).toEqual(idsUpTo(430).filter((_, place) => isVisible(place)));
      expect(server.windows).toEqual(
        [0, 50, 100, 150, 200, 250, 300, 350, 400].map((offset) => [offset, 50]),
      );
    },
  );

  test("CG-08 the client ends a list of which the caller may see nothing", async () => {
    const server = await serve({ total: () => 120, isVisible: () => false });

    expect(await idsOf("/conversations", server.baseUrl)).toEqual([]);
    expect(offsetsOf(server)).toEqual([0, 50, 100]);
  });

  test.each([
    [0, [0]],
    [50, [0]],
    [51, [0, 50]],
    [100, [0, 50]],
    [101, [0, 50, 100]],
  ])(
    "CG-09 of %i entries the client reads all and asks no page that begins at the total",
    async (total, offsets) => {
      const server = await serve({ total: () => total });

      expect(await idsOf("/conversations", server.baseUrl)).toEqual(idsUpTo(total));
      expect(offsetsOf(server)).toEqual(offsets);
    },
  );

  test("CG-09 the client goes by the total of the last answer where the list grows or shrinks", async () => {
    const growing = await serve({ total: (request) => (request === 0 ? 60 : 130) });
    const shrinking = await serve({ total: (request) => (request === 0 ? 130 : 90) });

    expect(await idsOf("/conversations", growing.baseUrl)).toEqual(idsUpTo(130));
    expect(await idsOf("/conversations", shrinking.baseUrl)).toEqual(idsUpTo(90));

    expect([offsetsOf(growing), offsetsOf(shrinking)]).toEqual([
      [0, 50, 100],
      [0, 50],
    ]);
  });

  test("CG-09 the client reads 5,000 conversations, and ends in an error where a list of contacts cannot be read to its end", async () => {
    const server = await serve({ total: () => 5000 });
    expect(await idsOf("/conversations", server.baseUrl)).toEqual(idsUpTo(5000));
    expect(server.windows).toHaveLength(100);

    const contacts = await serve({ total: () => 5000 });
    await expect(idsOf("/contacts", contacts.baseUrl)).rejects.toThrow(
      /offset beyond 1000.*"since".*"until"/,
    );
    expect(Math.max(...offsetsOf(contacts))).toBe(1000);
  });
});

describe("what may come", () => {
  test("CG-10 the spec closes no object, and no list of words but in one field that a caller sends", () => {
    const closed = [...schemasIn(bundle.components?.schemas)].filter(
      ([, schema]) => schema["additionalProperties"] === false || schema["unevaluatedProperties"] === false,
    );
    const words = [...schemasIn(bundle.components?.schemas)].filter(([, schema]) => "enum" in schema);

    expect(closed).toEqual([]);
    expect(words.map(([place]) => place)).toEqual(["ContactChanges/properties/cancelReason"]);
  });

  test("CG-10 the client keeps fields and words that nobody knew, from an answer to the next request", async () => {
    const answer = {
      id: contactId,
      language: "tlh",
      loyalty: { tier: "gold", since: null },
      labs: { x: true },
    };
    const { client, bodies } = await connectTo(answer);

    const account = await unwrap(client.GET("/account"));
    expect(account).toEqual(answer);
    await unwrap(client.PUT("/account", { body: { ...account, name: "Demo SA" } }));

    expect(JSON.parse(bodies[1] ?? "")).toEqual({ ...answer, name: "Demo SA" });
  });

  test.each([
    [418, "invalid"],
    [422, "invalid"],
    [409, "conflict"],
    [429, "rate-limited"],
    [500, "server"],
    [599, "server"],
  ])("CG-10 the client takes %i, which the spec does not have, by its class for %s", async (status, kind) => {
    const { client } = await connectTo({ detail: "Something new", code: "E-77" }, status);

    const { error } = await client.GET("/conversations/{conversationId}", {
      params: { path: { conversationId } },
      timeout: 2000,
    });

    expect(error).toMatchObject({ kind, status, data: { detail: "Something new", code: "E-77" } });
  });

  test("CG-10 the mock passes over fields and parameters that nobody knows", async () => {
    const body = JSON.stringify({ websiteId: "5de12d55e4b096a8283b6ed8", loyalty: { tier: "gold" } });
    const created = await fetch(`${address}/contacts?api_key=${apiKey}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    const listed = await fetch(`${address}/contacts?api_key=${apiKey}&loyalty=gold&page=2&sort=name`);

    expect([created.status, listed.status]).toEqual([200, 200]);
  });
});

describe.skipIf(!hasCurl)("curl", () => {
  test("CG-11 the vendor's own sample, with a slash before the query, gets the account", async () => {
    expect(await curlStatus(`curl -X GET "${address}/account/?api_key=${apiKey}"`)).toBe(200);
  });

  test.each(operations.map((operation) => [operation.id, operation] as const))(
    "CG-11 the line of %s has all its parameters filled in, and runs",
    async (_id, operation) => {
      const line = curlLine(exampleRequest(bundle, operation), origin);

      expect(line).not.toMatch(/[{<]\w+[}>]/);
      expect(await curlStatus(line)).toBe(200);
    },
  );
});

function propertiesOf(schema: Schema): Readonly<Record<string, Schema>> {
  const properties = typeof schema === "object" ? schema["properties"] : undefined;
  return (properties ?? {}) as Record<string, Schema>;
}

/** Every object within a value, with its place; a schema is one of them. */
function* schemasIn(
  value: unknown,
  place: readonly string[] = [],
): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== "object" || value === null) return;
  if (place.length > 0 && !Array.isArray(value)) yield [place.join("/"), value as Record<string, unknown>];
  for (const [key, inner] of Object.entries(value)) yield* schemasIn(inner, [...place, key]);
}
