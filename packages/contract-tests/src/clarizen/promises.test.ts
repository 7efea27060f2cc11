import { request as send } from "node:http";
import { gunzipSync, gzipSync } from "node:zlib";
import { listOperations } from "@clade/bundle";
import { createClarizenClient, czql, unwrap, type ClarizenClient } from "@clade/clarizen";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { vendorBundle } from "../harness/vendor-bundle.ts";
import { startSessionServer, type Answer, type SessionServer } from "./session-server.ts";

const user = { userName: "sam@acme.example", password: "s3cret" };
const session = { authorization: "Session 1234567-0106-42c8-9b85-cfb76971c0ff" };
const issue = { typeName: "Issue", id: "56bdfa2b-f737-4b50-9de6-62933e5284ca" };
const bundle = vendorBundle("clarizen");
const operations = listOperations(bundle);
let mock: Mock;
let address: string;

beforeAll(async () => {
  mock = await startMock({ vendors: ["clarizen"] });
  await mock.ready();
  address = `${mock.origin}/clarizen/V2.0/services`;
});

afterAll(async () => {
  await mock.close();
});

/** A client of the mock. */
function connect(): ClarizenClient {
  return createClarizenClient({ ...user, baseUrl: address, requestsPerSecond: Infinity });
}

/** A client of a server that keeps sessions. */
async function connectToSessions(
  answer?: Answer,
): Promise<{ server: SessionServer; client: ClarizenClient }> {
  const server = await startSessionServer(answer);
  onTestFinished(() => server.close());
  const settings = { baseUrl: server.baseUrl, requestsPerSecond: Infinity };
  return { server, client: createClarizenClient({ ...user, ...settings }) };
}

function count(server: SessionServer, path: string): number {
  return server.requests.filter((request) => request.path === path).length;
}

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = session) {
  const response = await fetch(address + path, {
    method,
    headers: { "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe("the services", () => {
  test("CZ-01 the spec has the four services of the guide below one base of version 2.0", () => {
    expect(new URL(bundle.servers[0].url).pathname).toBe("/V2.0/services");
    const services = new Set(operations.map(({ path }) => path.split("/")[1]));
    expect([...services]).toEqual(expect.arrayContaining(["authentication", "metadata", "data", "bulk"]));
  });

  test("CZ-01 the mock serves them there, in any case of the letters", async () => {
    expect((await call("GET", "/metadata/listEntities")).status).toBe(200);
    const lower = `${mock.origin}/clarizen/v2.0/services/data/Objects/Issue/56bdfa2b`;
    expect((await fetch(lower, { headers: session })).status).toBe(200);
  });

  test("CZ-01 the client sends everything but the first question to the data centre that it was told", async () => {
    const { server, client } = await connectToSessions();
    const seen: string[] = [];
    const watched = createClarizenClient({
      ...user,
      baseUrl: server.baseUrl,
      fetch: (request) => {
        seen.push(new URL(request.url).pathname);
        return fetch(request);
      },
    });

    await watched.GET("/metadata/listEntities");

    expect(seen).toEqual([
      "/V2.0/services/authentication/getServerDefinition",
      "/centre/v2.0/services/authentication/login",
      "/centre/v2.0/services/metadata/listEntities",
    ]);
    await client.close();
  });

  test("CZ-02 the mock answers in gzip who accepts it, and takes a body in gzip", async () => {
    const body = gzipSync(JSON.stringify({ q: "SELECT Name FROM Task" }));
    const headers = {
      ...session,
      "content-type": "application/json",
      "content-encoding": "gzip",
      "accept-encoding": "gzip",
    };

    const { encoding, text } = await new Promise<{ encoding: unknown; text: string }>((settle, fail) => {
      const request = send(`${address}/data/query`, { method: "POST", headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () => {
          settle({
            encoding: response.headers["content-encoding"],
            text: gunzipSync(Buffer.concat(chunks)).toString(),
          });
        });
      });
      request.on("error", fail).end(body);
    });

    expect(encoding).toBe("gzip");
    expect(JSON.parse(text)).toHaveProperty("entities");
  });

  test("CZ-02 the client compresses a large body, and a small one not", async () => {
    const { server, client } = await connectToSessions();
    const large = { Description: "words ".repeat(2000) };

    await unwrap(client.POST("/data/objects/{typeName}/{id}", { params: { path: issue }, body: large }));
    await unwrap(client.POST("/data/objects/{typeName}/{id}", { params: { path: issue }, body: { p: 1 } }));

    const [first, second] = server.requests.slice(-2);
    expect(first?.headers["content-encoding"]).toBe("gzip");
    expect(first?.body).toEqual(large);
    expect(first?.length).toBeLessThan(1000);
    expect(second?.headers["content-encoding"]).toBeUndefined();
  });

  test("CZ-02 the spec says so", () => {
    expect(bundle.info.description).toContain("Answers are compressed for who accepts gzip");
  });
});

describe("sessions", () => {
  test("CZ-03 the spec finds the data centre, logs in and names what a login answers", () => {
    expect(bundle.components?.securitySchemes?.["session"]?.["x-session"]).toMatchObject({
      find: "getServerDefinition",
      location: "/serverLocation",
      open: "logIn",
      token: "/sessionId",
    });
    const login = operations.find(({ id }) => id === "logIn");
    const examples = Object.values(login?.responses["200"]?.content?.["application/json"]?.examples ?? {});
    const fields = ["sessionId", "userId", "organizationId", "serverTime", "licenseType"];
    expect(Object.keys(examples[0]?.value as object)).toEqual(expect.arrayContaining(fields));
  });

  test("CZ-03 the client makes the three steps by itself", async () => {
    const { server, client } = await connectToSessions();

    await unwrap(client.GET("/metadata/listEntities"));

    expect(server.requests.map(({ path }) => path)).toEqual([
      "/authentication/getServerDefinition",
      "/authentication/login",
      "/metadata/listEntities",
    ]);
    expect(server.requests[0]?.body).toMatchObject(user);
    expect(server.requests[1]?.body).toMatchObject(user);
  });

  test("CZ-03 the mock answers the first two steps, and names itself as the data centre", async () => {
    const found = await call("POST", "/authentication/getServerDefinition", user, {});
    expect(found.body["serverLocation"]).toBe(address);
    expect((await call("POST", "/authentication/login", user, {})).body).toHaveProperty("sessionId");
  });

  test("CZ-04 the client sends the session behind the word, and no cookie", async () => {
    const { server, client } = await connectToSessions();

    await client.GET("/metadata/listEntities");

    expect(server.requests.at(-1)?.headers.authorization).toBe("Session session-1");
    expect(server.requests.at(-1)?.headers.cookie).toBeUndefined();
  });

  test("CZ-04 every operation of the spec but the first two wants a session or a key", () => {
    const open = operations.filter(({ security }) => {
      return security.length === 0 || security.some((schemes) => Object.keys(schemes).length === 0);
    });

    expect(open.map(({ id }) => id)).toEqual(["getServerDefinition", "logIn"]);
  });

  test("CZ-05 the client opens a new session when ten minutes have passed without a call", async () => {
    const { server, client } = await connectToSessions();
    await client.GET("/metadata/listEntities");
    const now = performance.now.bind(performance);
    const clock = vi.spyOn(performance, "now").mockImplementation(() => now() + 10 * 60_000);
    onTestFinished(() => {
      clock.mockRestore();
    });

    await unwrap(client.GET("/metadata/listEntities"));

    expect(count(server, "/authentication/login")).toBe(2);
    expect(count(server, "/authentication/getServerDefinition")).toBe(1);
  });

  test("CZ-06 the client logs in again and goes on when its session has ended", async () => {
    const { server, client } = await connectToSessions();
    await client.GET("/metadata/listEntities");
    server.endSessions();

    const { error } = await client.GET("/metadata/listEntities");

    expect(error).toBeUndefined();
    expect(count(server, "/authentication/login")).toBe(2);
  });

  test("CZ-06 the spec and the mock have the code, and the client knows what it means", async () => {
    expect(bundle.components?.securitySchemes?.["session"]?.["x-session"]?.endedBy).toBe("SessionTimeout");
    const byHand = { Prefer: "code=500, example=sessionTimeout" };
    const { error } = await connect().POST("/data/changeState", {
      body: { ids: ["/Task/1"], state: "Active" },
      headers: byHand,
    });

    expect(error).toMatchObject({ kind: "session-ended", code: "SessionTimeout" });
  });

  test("CZ-07 fifty first calls log in once, and never open a second session", async () => {
    const { server, client } = await connectToSessions();

    await Promise.all(Array.from({ length: 50 }, () => unwrap(client.GET("/metadata/listEntities"))));
    server.endSessions();
    await Promise.all(Array.from({ length: 50 }, () => unwrap(client.GET("/metadata/listEntities"))));
    await client.close();

    expect(count(server, "/authentication/login")).toBe(2);
    expect(server.mostSessions).toBe(1);
    expect(count(server, "/authentication/logout")).toBe(1);
  });

  test("CZ-07 the spec says two at a time", () => {
    expect(bundle.components?.securitySchemes?.["session"]?.["x-session"]?.atOnce).toBe(2);
  });

  test("a login that fails is the error of the call, with what to check and without the password", async () => {
    const { server } = await connectToSessions();
    const client = createClarizenClient({ ...user, password: "wr0ng", baseUrl: server.baseUrl });

    const { error } = await client.GET("/metadata/listEntities");

    expect(error).toMatchObject({ kind: "unauthenticated", code: "LoginFailure" });
    expect(error?.message).toContain("CLARIZEN_PASSWORD");
    expect(JSON.stringify(error) + String(error)).not.toContain("wr0ng");
  });
});

describe("metadata and entities", () => {
  test("CZ-08 describeMetadata takes types and flags as lists with commas", async () => {
    const { body } = await call(
      "GET",
      "/metadata/describeMetadata?typeNames=WorkItem&flags=relations,fields",
    );
    expect(body["entityDescriptions"]).toBeInstanceOf(Array);

    const query = { typeNames: ["WorkItem"], flags: ["relations", "fields"] as const };
    const { data } = await connect().GET("/metadata/describeMetadata", {
      params: { query: { ...query, flags: [...query.flags] } },
    });
    expect(data?.entityDescriptions.length).toBeGreaterThan(0);
  });

  test("CZ-09 the spec's types of fields include the two that version 2 added", () => {
    expect(JSON.stringify(bundle.components?.schemas?.["FieldType"])).toMatch(/MultiPickList.*Binary/);
  });

  test("CZ-10 the four methods work on an entity, whatever the case of its type", async () => {
    expect((await call("PUT", "/data/objects/issue", { title: "Issue 1" })).body["id"]).toMatch(/^\/Issue\//);
    const path = `/data/objects/Issue/${issue.id}`;
    expect((await call("GET", path)).body["id"]).toBe(`/Issue/${issue.id}`);
    expect(await call("POST", path, { priority: 5 })).toEqual({ status: 200, body: {} });
    expect(await call("DELETE", path)).toEqual({ status: 200, body: {} });
  });

  test("CZ-10 the client creates an entity and has its id", async () => {
    const params = { path: { typeName: "Issue" } };
    const { created, data } = await connect().PUT("/data/objects/{typeName}", {
      params,
      body: { Title: "A" },
    });

    expect(data?.id).toBe(`/Issue/${created?.id ?? ""}`);
  });

  test("CZ-10 the spec has them at one path", () => {
    expect(Object.keys(bundle.paths["/data/objects/{typeName}/{id}"] ?? {})).toEqual(
      expect.arrayContaining(["get", "put", "post", "delete"]),
    );
  });

  test("CZ-11 the client writes the fields with commas and reads a reference with its name", async () => {
    const { server, client } = await connectToSessions(() => ({
      id: "/Issue/1",
      CreatedBy: { id: "/User/1", Name: "Sam" },
    }));
    let search = "";
    const watched = createClarizenClient({
      ...user,
      baseUrl: server.baseUrl,
      fetch: (request) => {
        search = new URL(request.url).search;
        return fetch(request);
      },
    });
    const query = { fields: ["CreatedBy", "CreatedBy.Name"] };

    const data = await unwrap(
      watched.GET("/data/objects/{typeName}/{id}", { params: { path: issue, query } }),
    );

    expect(search).toBe("?fields=CreatedBy,CreatedBy.Name");
    expect(data["CreatedBy"]).toEqual({ id: "/User/1", Name: "Sam" });
    await client.close();
  });

  test("CZ-20 the spec says that a milestone needs a parent", () => {
    const create = operations.find(({ id }) => id === "createEntity");
    expect(create?.object.description).toMatch(/milestone[^.]*parent/i);
  });
});

describe("queries", () => {
  const where = {
    _type: "Compare" as const,
    leftExpression: { fieldName: "createdOn" },
    operator: "GreaterThan" as const,
    rightExpression: { value: "2014-04-03" },
  };
  const orders = [{ fieldName: "createdOn", order: "Ascending" as const }];
  const sample = { typeName: "Issue", fields: ["createdOn", "title"], orders, where };

  test("CZ-12 the guide's query is right for the spec, the mock and the client's types", async () => {
    expect((await call("POST", "/data/EntityQuery", sample)).body).toHaveProperty("entities");
    const { data } = await connect().POST("/data/entityQuery", { body: sample });
    expect(data?.entities).toBeInstanceOf(Array);
  });

  test("CZ-13 the guide's CZQL is taken in a URL and in a body", async () => {
    const q = "SELECT createdOn,title FROM Issue WHERE createdOn>2014-04-03";
    expect((await call("GET", `/data/query?q=${encodeURIComponent(q)}`)).body).toHaveProperty("entities");
    expect((await call("POST", "/data/query", { q })).body).toHaveProperty("entities");
  });

  test("CZ-13 the client's template sends values as parameters, never as text", async () => {
    const { server, client } = await connectToSessions(() => ({
      entities: [],
      paging: { from: 0, limit: 100, hasMore: false },
    }));
    const name = "x' OR Name <> '";

    for await (const row of client.queryAll(czql`SELECT Name FROM Task WHERE Name = ${name}`))
      expect(row).toBe(0);

    const body = server.requests.at(-1)?.body as { q: string; parameters: Record<string, unknown> };
    expect(body.q).not.toContain("OR");
    expect(Object.values(body.parameters)).toEqual([name]);
  });

  test.each([
    ["CZ-14", "/data/aggregateQuery", "entities"],
    ["CZ-15", "/data/relationQuery", "entities"],
  ] as const)("%s %s has its answer at the mock and through the client", async (_id, path, list) => {
    const operation = operations.find((one) => one.path === path && one.method === "post");
    const [example] = Object.values(operation?.requestBody?.content["application/json"]?.examples ?? {});
    expect((await call("POST", path, example?.value)).body[list]).toBeInstanceOf(Array);
    const { data } = await connect().POST(path, { body: example?.value as never });
    expect(data?.[list]).toBeInstanceOf(Array);
  });

  test("CZ-16 search takes a text, in one type or in all", async () => {
    expect((await call("GET", "/data/search?q=plan")).body["entities"]).toBeInstanceOf(Array);
    const { data } = await connect().GET("/data/search", {
      params: { query: { q: "plan", typeName: "Task" } },
    });
    expect(data?.entities).toBeInstanceOf(Array);
  });

  test("CZ-18 the client streams a whole result, page by page, as the query is iterated", async () => {
    const { server, client } = await connectToSessions(({ body }) => {
      const { from = 0 } = (body["paging"] ?? {}) as { from?: number };
      const ids = Array.from({ length: Math.min(40, 250 - from) }, (_, index) => ({
        id: `/Task/${String(from + index)}`,
      }));
      return { entities: ids, paging: { from: from + ids.length, limit: 100, hasMore: from + 40 < 250 } };
    });

    const ids: unknown[] = [];
    for await (const { id } of client.queryAll(czql`SELECT Name FROM Task`)) ids.push(id);

    expect(ids).toEqual(Array.from({ length: 250 }, (_, index) => `/Task/${String(index)}`));
    expect(count(server, "/data/query")).toBe(7);
    expect(operations.map(({ id }) => id).join()).not.toMatch(/stream/i);
  });

  test("CZ-19 the client hands the paging object back as it came, also what it does not know of it", async () => {
    const paging = { from: 3, limit: 100, hasMore: true, cursor: "c-1" };
    const { server, client } = await connectToSessions(({ body }) =>
      body["paging"] ? { entities: [], paging: { ...paging, hasMore: false } } : { entities: [], paging },
    );

    for await (const page of client.pages("/data/entityQuery", { body: { typeName: "Task" } })) {
      expect(page.items).toEqual([]);
    }

    expect(server.requests.at(-1)?.body).toEqual({ typeName: "Task", paging });
  });

  test("a session that ends in the middle of a paged query costs a login and no row", async () => {
    let pages = 0;
    const { server, client } = await connectToSessions(() => {
      pages += 1;
      return {
        entities: [{ id: `/Task/${String(pages)}` }],
        paging: { from: pages, limit: 1, hasMore: pages < 4 },
      };
    });

    const ids: unknown[] = [];
    for await (const { id } of client.items("/data/entityQuery", { body: { typeName: "Task" } })) {
      ids.push(id);
      if (ids.length === 2) server.endSessions();
    }

    expect(ids).toEqual(["/Task/1", "/Task/2", "/Task/3", "/Task/4"]);
    expect(count(server, "/authentication/login")).toBe(2);
  });
});

describe("files and bulk", () => {
  test("CZ-17 the spec has image, download and upload, and the mock and the client answer them", async () => {
    const ids = operations.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["updateImage", "downloadFile", "uploadFile"]));
    expect((await call("GET", "/files/download?documentId=/Document/1")).body).toHaveProperty(
      "fileInformation",
    );
    const { data } = await connect().POST("/files/updateImage", {
      body: { entityId: "/Project/1", reset: true },
    });
    expect(data).toBeDefined();
  });

  test("CZ-21 the client sends calls in one and reads each answer, in order", async () => {
    const duration = { unit: "Days", value: 5, durationType: "Default" };
    const { server, client } = await connectToSessions(() => ({
      responses: [
        { statusCode: 200, body: {} },
        { statusCode: 200, body: { id: "/Task/9836f5ee", duration } },
        { statusCode: 500, body: { errorCode: "EntityNotFound", message: "None", referenceId: "R-1" } },
      ],
    }));
    const path = { typeName: "Task", id: "9836f5ee" };

    const { results, calls } = await client.bulk((batch) => [
      batch.POST("/data/objects/{typeName}/{id}", { params: { path }, body: { startDate: "2014-04-20" } }),
      batch.GET("/data/objects/{typeName}/{id}", { params: { path, query: { fields: ["duration"] } } }),
      batch.GET("/data/objects/{typeName}/{id}", { params: { path: { ...path, id: "0" } } }),
    ]);

    expect(calls).toBe(1);
    expect(results[1].data?.["duration"]).toEqual(duration);
    expect(results[2].error).toMatchObject({ kind: "missing", code: "EntityNotFound", reference: "R-1" });
    expect(server.requests.at(-1)).toMatchObject({
      path: "/bulk/execute",
      body: {
        requests: [
          { method: "POST", url: "/data/objects/Task/9836f5ee", body: { startDate: "2014-04-20" } },
          { method: "GET", url: "/data/objects/Task/9836f5ee?fields=duration" },
          { method: "GET", url: "/data/objects/Task/0" },
        ],
      },
    });
  });

  test("CZ-21 the mock takes the body of a call as a text, as the guide has it", async () => {
    const requests = [
      { url: "/data/objects/Task/1", method: "POST", body: '{startDate: "2014-04-20"}' },
      { url: "/data/objects/Task/1?fields=duration", method: "GET" },
    ];

    expect((await call("POST", "/bulk/execute", { requests })).body["responses"]).toBeInstanceOf(Array);
  });

  test("CZ-22 the client splits what is more than a hundred, and says so; the spec has the limit", async () => {
    const { server, client } = await connectToSessions(({ body }) => ({
      responses: (body["requests"] as unknown[]).map(() => ({ statusCode: 200, body: {} })),
    }));
    const init = { params: { path: issue }, body: { priority: 5 } };

    const { results, calls } = await client.bulk((batch) =>
      Array.from({ length: 250 }, () => batch.POST("/data/objects/{typeName}/{id}", init)),
    );

    expect([results.length, calls, count(server, "/bulk/execute")]).toEqual([250, 3, 3]);
    const requests = bundle.components?.schemas?.["BulkRequest"] as { properties: Record<string, object> };
    expect(requests.properties["requests"]).toMatchObject({ maxItems: 100 });
  });

  test("CZ-27 the client sends a GET that is too long for a URL through bulk", async () => {
    const { server, client } = await connectToSessions(() => ({
      responses: [{ statusCode: 200, body: { id: "/Issue/1" } }],
    }));
    const fields = Array.from({ length: 400 }, (_, index) => `C_Field${String(index)}`);

    const data = await unwrap(
      client.GET("/data/objects/{typeName}/{id}", { params: { path: issue, query: { fields } } }),
    );

    expect(data).toEqual({ id: "/Issue/1" });
    expect(server.requests.at(-1)?.path).toBe("/bulk/execute");
  });
});

describe("limits and errors", () => {
  test("CZ-23 the spec counts a license's calls of a day, and all of them together", () => {
    expect(bundle["x-quota"]).toContainEqual(
      expect.objectContaining({ requests: 1000, per: "day", scope: "license", ceiling: 1000000 }),
    );
  });

  test("CZ-24 the spec has 200 and 500 everywhere, and the three parts of a failure", () => {
    for (const { responses } of operations) {
      expect(responses).toHaveProperty("200");
      expect(responses["500"]?.["x-error"]).toMatchObject({
        code: "/errorCode",
        message: "/message",
        reference: "/referenceId",
      });
    }
  });

  test("CZ-24 the client's error shows code and reference", async () => {
    const path = { typeName: "Issue", id: "00000000-0000-0000-0000-000000000000" };
    const { error } = await connect().GET("/data/objects/{typeName}/{id}", { params: { path } });

    expect(error).toMatchObject({ kind: "missing", status: 500, code: "EntityNotFound" });
    expect(error?.message).toContain("VuRekGz2wEWuyb6lk6XTrA");
  });

  test("CZ-25 the spec says that each call is a transaction of its own", () => {
    expect(bundle.info.description).toContain("each is a transaction of its own");
  });

  test("a server that answers 429 and then works costs a pause and no error", async () => {
    let refusals = 1;
    const client = createClarizenClient({
      apiKey: "a-key",
      baseUrl: address,
      retryDelay: 0,
      fetch: async (request) => {
        if (!request.url.includes("listEntities") || refusals-- <= 0) return fetch(request);
        const limit = {
          statusCode: "Too Many Requests",
          message: "API calls quota exceeded!",
          retryAfter: "0",
        };
        return Response.json(limit, { status: 429, headers: { "retry-after": "0" } });
      },
    });

    expect((await client.GET("/metadata/listEntities")).error).toBeUndefined();
  });
});
