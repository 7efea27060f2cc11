import { listOperations, type Operation } from "@clade/bundle";
import { createKlipfolioClient, QuotaError, unwrap } from "@clade/klipfolio";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, expectTypeOf, onTestFinished, test } from "vitest";
import { Recorder } from "../harness/exchange.ts";
import { vendorBundle } from "../harness/vendor-bundle.ts";
import { startListServer } from "./list-server.ts";

const apiKey = "0123456789abcdef0123456789abcdef01234567";
const client_id = "c0ffee00112233445566778899aabbcc";
const group_id = "a0b1c2d3e4f5061728394a5b6c7d8e9f";
const bundle = vendorBundle("klipfolio");
const operations = listOperations(bundle);
let mock: Mock;
let address: string;

beforeAll(async () => {
  mock = await startMock({ vendors: ["klipfolio"] });
  address = `${mock.origin}/klipfolio/api/1.0`;
});

afterAll(async () => {
  await mock.close();
});

/** A client of the mock, and what it sends. */
function connect() {
  const recorder = new Recorder();
  const settings = { baseUrl: address, fetch: recorder.fetch, requestsPerSecond: Infinity };
  return { client: createKlipfolioClient({ apiKey, ...settings }), recorder };
}

interface Answer {
  readonly status: number;
  readonly body: {
    readonly meta: { readonly success: boolean; readonly status: number; readonly error_desc?: string };
    readonly data?: Record<string, unknown>;
  };
}

async function send(method: string, path: string, init: RequestInit = {}): Promise<Answer> {
  const headers = { "kf-api-key": apiKey, "content-type": "application/json" };
  const response = await fetch(address + path, { method, headers, ...init });
  return { status: response.status, body: (await response.json()) as Answer["body"] };
}

function operation(id: string): Operation {
  const found = operations.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The spec has no operation ${id}.`);
  return found;
}

describe("the API", () => {
  test("KF-01 the spec names the address with 1.0 first and with 1 second, both over HTTPS", () => {
    expect(bundle.servers.map(({ url }) => url)).toEqual([
      "https://app.klipfolio.com/api/1.0",
      "https://app.klipfolio.com/api/1",
    ]);
  });

  test("KF-01 every answer of the spec is JSON, but for the stored data of a data source", () => {
    const others = operations.filter(({ responses }) =>
      Object.values(responses)
        .flatMap(({ content }) => Object.keys(content ?? {}))
        .some((mediaType) => mediaType !== "application/json"),
    );

    expect(others.map(({ path }) => path)).toEqual([
      "/datasources/{datasource_id}/data",
      "/datasource-instances/{instance_id}/data",
    ]);
  });

  test("KF-01 the client calls the vendor's own address", async () => {
    const urls: string[] = [];
    const client = createKlipfolioClient({
      apiKey,
      fetch: (request) => {
        urls.push(request.url);
        return Response.json({ meta: { success: true, status: 200 }, data: {} });
      },
    });

    await client.GET("/profile");

    expect(urls).toEqual(["https://app.klipfolio.com/api/1.0/profile"]);
  });

  test("KF-01 the mock serves the same under 1.0 and under 1, in JSON", async () => {
    const headers = { "kf-api-key": apiKey };
    const full = await fetch(`${mock.origin}/klipfolio/api/1.0/klips?limit=1`, { headers });
    const short = await fetch(`${mock.origin}/klipfolio/api/1/klips?limit=1`, { headers });

    expect([full.status, short.status]).toEqual([200, 200]);
    expect(full.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await short.json()).toEqual(await full.json());
  });

  test("KF-02 the spec has the four methods, and no other", () => {
    expect([...new Set(operations.map(({ method }) => method))].sort()).toEqual([
      "delete",
      "get",
      "post",
      "put",
    ]);
    expect(bundle["x-failure"]).toContainEqual(
      expect.objectContaining({ when: { route: "unsupported" }, gets: "405" }),
    );
  });

  test("KF-02 the client has the four methods, and the two ways to read a list", () => {
    const { client } = connect();

    expectTypeOf(client).not.toHaveProperty("PATCH");
    expectTypeOf<keyof typeof client>().toEqualTypeOf<
      "GET" | "POST" | "PUT" | "DELETE" | "pages" | "items" | "quota"
    >();
  });

  test("KF-12 the spec manages what the web application manages", () => {
    const kinds = ["Client", "Tab", "Klip", "DataSource", "User", "Group", "Role"];
    const verbs = ["create", "get", "update", "delete"];

    const wanted = kinds.flatMap((kind) => verbs.map((verb) => verb + kind));
    expect(operations.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted));
  });

  test("KF-12 the mock and the client have a list of each", async () => {
    const { client } = connect();
    const paths = ["/clients", "/tabs", "/klips", "/datasources", "/users", "/groups", "/roles"] as const;

    for (const path of paths) {
      const { meta, data } = await unwrap(client.GET(path));
      expect(meta.status).toBe(200);
      expect(Object.values(data)[0]).toBeInstanceOf(Array);
    }
  });
});

describe("authentication", () => {
  test("KF-03 every operation of the spec takes the key in kf-api-key or HTTP Basic", () => {
    expect(bundle.components?.securitySchemes).toMatchObject({
      apiKey: { type: "apiKey", in: "header", name: "kf-api-key" },
      basic: { type: "http", scheme: "basic" },
    });
    const alternatives = new Set(
      operations.map(({ security }) => security.map((schemes) => Object.keys(schemes)).join(" or ")),
    );
    expect(alternatives).toEqual(new Set(["apiKey or basic"]));
  });

  test("KF-03 the client sends the key alone in its header, or a user name and password as Basic", async () => {
    const sent: Headers[] = [];
    const fetch = (request: Request) => {
      sent.push(request.headers);
      return Response.json({ meta: { success: true, status: 200 }, data: {} });
    };

    await createKlipfolioClient({ apiKey, fetch }).GET("/profile");
    await createKlipfolioClient({ userName: "ada@northwind.example", password: "s3same", fetch }).GET(
      "/profile",
    );

    expect([sent[0]?.get("kf-api-key"), sent[0]?.get("authorization")]).toEqual([apiKey, null]);
    expect(sent[1]?.get("kf-api-key")).toBeNull();
    expect(atob(sent[1]?.get("authorization")?.replace("Basic ", "") ?? "")).toBe(
      "ada@northwind.example:s3same",
    );
  });

  test.each([
    ["the key", { "kf-api-key": apiKey }],
    ["Basic", { authorization: `Basic ${btoa("ada@northwind.example:s3same")}` }],
  ])("KF-03 the mock lets a caller in by %s", async (_way, headers) => {
    expect((await send("GET", "/profile", { headers })).status).toBe(200);
  });

  test("KF-09 the spec names the permissions of an operation as its roles, and 401 for who lacks them", () => {
    expect(operation("listClients").security).toEqual([
      { apiKey: ["client.access"] },
      { basic: ["client.access"] },
    ]);
    expect(bundle["x-failure"]).toContainEqual({
      when: { credentials: "insufficient" },
      gets: "401",
      example: "accessDenied",
    });
    expect(operation("addRoleUser").responses["403"]?.["x-error"]?.kind).toBe("conflict");
  });

  test("KF-09 the client tells a missing permission from wrong credentials, though both are 401", async () => {
    const { client } = connect();
    const answer = async (example: string) =>
      client.GET("/clients", { headers: { Prefer: `code=401, example=${example}` } });

    expect((await answer("accessDenied")).error).toMatchObject({ kind: "forbidden", status: 401 });
    expect((await answer("notProvided")).error).toMatchObject({ kind: "unauthenticated", status: 401 });
    expect((await answer("notValid")).error).toMatchObject({ kind: "unauthenticated", status: 401 });
  });

  test("KF-09 the mock gives 403 for an action that is not allowed in itself", async () => {
    const headers = { "kf-api-key": apiKey, Prefer: "code=403" };

    const { status, body } = await send("POST", "/datasource-instances/5d8800a1/@/refresh", { headers });

    expect(status).toBe(403);
    expect(body.meta).toMatchObject({ success: false, status: 403 });
  });
});

describe("paging", () => {
  const paged = operations.filter(({ object }) => object["x-pagination"]);

  test("KF-04 the spec starts at 0, with 25 items by default and 100 at most, on every paged list", () => {
    expect(paged.length).toBeGreaterThanOrEqual(9);
    for (const { parameters } of paged) {
      const schemaOf = (name: string) => parameters.find((parameter) => parameter.name === name)?.schema;
      expect(schemaOf("offset")).toMatchObject({ minimum: 0, default: 0 });
      expect(schemaOf("limit")).toMatchObject({ minimum: 1, maximum: 100, default: 25 });
    }
  });

  test("KF-04 the client reads 1,005 Klips that come in short pages, each one once and in order", async () => {
    const server = await startListServer(1005, (page) => [100, 37, 1, 99][page % 4] ?? 100);
    onTestFinished(() => server.close());
    const client = createKlipfolioClient({ apiKey, baseUrl: server.baseUrl, requestsPerSecond: Infinity });

    const ids: string[] = [];
    for await (const klip of client.items("/klips")) ids.push(klip.id);

    expect(ids).toEqual(Array.from({ length: 1005 }, (_, index) => String(index)));
    expect(server.queries[0]).toBe("?offset=0&limit=100");
    expect(new Set(server.queries).size).toBe(server.queries.length);
  });

  test.each([["?offset=0&limit=100"], ["?limit=1&offset=1004"], [""]])(
    "KF-04 the mock takes %j",
    async (query) => {
      expect((await send("GET", `/klips${query}`)).status).toBe(200);
    },
  );

  test("KF-05 the client asks for the second page of ten by a limit of 10 and an offset of 10", async () => {
    const server = await startListServer(25);
    onTestFinished(() => server.close());
    const client = createKlipfolioClient({ apiKey, baseUrl: server.baseUrl });

    const query = { limit: 10, offset: 10 };
    for await (const page of client.pages("/klips", { params: { query } })) {
      expect(page.items.map(({ id }) => Number(id))).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
      break;
    }

    expect(server.queries).toEqual(["?limit=10&offset=10"]);
  });

  test.each(paged.map(({ path }) => path))(
    "KF-06 the mock answers a limit of 101 on %s with 400",
    async (path) => {
      const filled = path.replace(/\{[^}]+\}/, group_id);
      const required = path === "/dashboard-published-links" ? "&dashboard_id=2b3c4d5e" : "";

      const { status, body } = await send("GET", `${filled}?limit=101${required}`);

      expect(status).toBe(400);
      expect(body.meta).toMatchObject({ success: false, status: 400 });
    },
  );

  test("KF-06 the spec says so on every paged list", () => {
    expect(bundle["x-failure"]).toContainEqual({
      when: { parameter: "query.limit", is: "invalid" },
      gets: "400",
      example: "limitOutOfRange",
    });
    const silent = paged.filter(({ responses }) => {
      return !responses["400"]?.content?.["application/json"]?.examples?.["limitOutOfRange"];
    });
    expect(silent).toEqual([]);
  });

  test("KF-06 the client does not even ask for more than 100 a page", () => {
    const { client, recorder } = connect();

    expect(() => client.items("/klips", { params: { query: { limit: 101 } } })).toThrow(/limit.* 1 to 100/);
    expect(recorder.exchanges).toEqual([]);
  });
});

describe("limits", () => {
  test("KF-07 the spec allows a company five requests a second, and answers 429 beyond", () => {
    expect(bundle["x-quota"]).toContainEqual({
      requests: 5,
      per: "second",
      scope: "company",
      beyond: "429",
      sources: ["guide"],
    });
  });

  test("KF-07 of twelve parallel callers of one client, no more than five arrive in any second", async () => {
    const server = await startListServer(1);
    onTestFinished(() => server.close());
    const client = createKlipfolioClient({ apiKey, baseUrl: server.baseUrl });

    await Promise.all(Array.from({ length: 12 }, () => unwrap(client.GET("/klips"))));

    expect(server.arrivals).toHaveLength(12);
    const closest = server.arrivals.slice(5).map((arrival, index) => arrival - (server.arrivals[index] ?? 0));
    // A timer may be a millisecond early.
    expect(Math.min(...closest)).toBeGreaterThanOrEqual(999);
  });

  test("KF-07 the mock has the 429 with a message, and the client says what it is", async () => {
    const headers = { "kf-api-key": apiKey, Prefer: "code=429" };
    const { status, body } = await send("GET", "/klips", { headers });
    expect(status).toBe(429);
    expect(body.meta.error_desc).toMatch(/./);

    const { error } = await connect().client.GET("/klips", { headers: { Prefer: "code=429" }, timeout: 500 });
    expect(error).toMatchObject({ kind: "rate-limited", status: 429 });
  });

  test("KF-08 the spec counts a day from midnight US Eastern time, by a number that the plan sets", () => {
    const daily = bundle["x-quota"]?.find(({ per }) => per === "day");

    expect(daily).toMatchObject({ resets: { at: "00:00", zone: "America/New_York" }, beyond: "429" });
    expect(daily).not.toHaveProperty("requests");
  });

  test("KF-08 the client sends no more than the plan's number until it is midnight in New York", async () => {
    const server = await startListServer(1);
    onTestFinished(() => server.close());
    const client = createKlipfolioClient({ apiKey, baseUrl: server.baseUrl, requestsPerDay: 1 });

    await unwrap(client.GET("/klips"));
    const { error } = await client.GET("/klips");

    expect(server.arrivals).toHaveLength(1);
    if (!QuotaError.isInstance(error)) throw new Error("Another call of the day was sent.");
    const until = error.resetsAt;
    const inNewYork = new Intl.DateTimeFormat("en-GB", { timeZone: "America/New_York", timeStyle: "medium" });
    expect(inNewYork.format(until)).toBe("00:00:00");
    expect(until.getTime() - Date.now()).toBeLessThan(25 * 3_600_000);
  });
});

describe("clients", () => {
  test("KF-10 the spec views, creates, updates and manages clients", () => {
    const paths = Object.keys(bundle.paths).filter((path) => path.startsWith("/clients"));

    expect(Object.keys(bundle.paths["/clients"] ?? {})).toEqual(expect.arrayContaining(["get", "post"]));
    expect(Object.keys(bundle.paths["/clients/{client_id}"] ?? {})).toEqual(
      expect.arrayContaining(["get", "put", "delete"]),
    );
    expect(paths).toEqual(
      expect.arrayContaining(
        ["properties", "resources", "features", "share-rights"].map((part) => `/clients/{client_id}/${part}`),
      ),
    );
  });

  test("KF-10 the client and the mock do so, from the creation to the removal", async () => {
    const { client } = connect();

    const { created } = await client.POST("/clients", { body: { name: "Acme", status: "active" } });
    expect(created).toEqual({ client_id });
    const params = { path: { client_id } };
    expect((await unwrap(client.GET("/clients/{client_id}", { params }))).data.id).toBe(client_id);
    const body = { name: "Acme Ltd" };
    expect((await unwrap(client.PUT("/clients/{client_id}", { params, body }))).meta.status).toBe(200);
    expect((await unwrap(client.DELETE("/clients/{client_id}", { params }))).meta.status).toBe(200);
  });

  test("KF-10 an operation of the spec works in any client account of the company, by client_id", () => {
    const scoped = operations.filter(({ parameters }) => {
      return parameters.some(({ in: place, name }) => place === "query" && name === "client_id");
    });

    expect(scoped.length).toBeGreaterThan(40);
  });
});

describe("statuses", () => {
  const documented = ["200", "201", "400", "401", "403", "404", "405", "429", "500"];

  test("KF-11 the spec has the documented statuses, and no other", () => {
    const ofOperations = operations.flatMap(({ responses }) => Object.keys(responses));
    const ofRoutes = (bundle["x-failure"] ?? []).map(({ gets }) => gets);

    expect([...new Set([...ofOperations, ...ofRoutes])].sort()).toEqual(documented);
  });

  test("KF-11 every 201 of the spec says where the new resource or its id is", () => {
    const creations = operations.filter(({ responses }) => responses["201"]);

    expect(creations.length).toBeGreaterThan(10);
    expect(creations.filter(({ responses }) => !responses["201"]?.["x-created"])).toEqual([]);
  });

  test("KF-11 the mock repeats the status in the answer, right or wrong", async () => {
    const answers = [
      await send("GET", "/profile"),
      await send("POST", "/groups", { body: '{"name":"Managers"}' }),
      await send("POST", "/groups", { body: '{"name":' }),
      await send("GET", `/groups/${"0".repeat(32)}`),
      await send("GET", "/nowhere"),
      await send("GET", "/profile", { headers: { "kf-api-key": apiKey, Prefer: "code=500" } }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([200, 201, 400, 404, 404, 500]);
    expect(answers.map(({ body }) => body.meta.status)).toEqual([200, 201, 400, 404, 404, 500]);
  });

  test("KF-11 the client gives the id of what was created", async () => {
    const { created } = await connect().client.POST("/groups", { body: { name: "Managers" } });

    expect(created).toEqual({ group_id });
  });

  test.each([
    ["400", "invalid"],
    ["403", "conflict"],
    ["404", "missing"],
    ["429", "rate-limited"],
    ["500", "server"],
  ])("KF-11 the client has an error of its own kind for %s", async (code, kind) => {
    const params = { path: { role_id: "7b6a594837261504f3e2d1c0bfae9d8c", user_id: "3e4d5c6b" } };
    const { error } = await connect().client.PUT("/roles/{role_id}/users/{user_id}", {
      params,
      headers: { Prefer: `code=${code}` },
      timeout: 500,
      retries: 0,
    });

    expect(error).toMatchObject({ kind, status: Number(code) });
  });
});
