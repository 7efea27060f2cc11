import { gzipSync } from "node:zlib";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** Requests as public programs send them, which know nothing of the spec. */
describe("programs that call Clarizen", () => {
  let mock: Mock;
  const session = { authorization: "Session 1234567-0106-42c8-9b85-cfb76971c0ff" };
  const key = { authorization: "ApiKey eyJhbGciOiJIUzI1NiJ9.e30.sample" };
  const json = { "content-type": "application/json" };

  beforeAll(async () => {
    mock = await startMock({ vendors: ["clarizen"] });
    await mock.ready();
  });

  afterAll(async () => {
    await mock.close();
  });

  async function send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | Uint8Array<ArrayBuffer>,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const url = `${mock.origin}/clarizen${path}`;
    const response = await fetch(url, { method, headers, ...(body !== undefined && { body }) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  }

  const form = { "content-type": "application/x-www-form-urlencoded" };

  test("the guide's curl lines log in with bare keys, double quotes and the label of a form", async () => {
    const found = await send(
      "POST",
      "/V2.0/services/authentication/getServerDefinition",
      form,
      '{UserName: "user", Password: "****"}',
    );
    const opened = await send(
      "POST",
      "/V2.0/services/authentication/login",
      form,
      '{userName:"user",password:"****"}',
    );

    expect(found.body["serverLocation"]).toBe(`${mock.origin}/clarizen/V2.0/services`);
    expect(opened.body["sessionId"]).toBe("1234567-0106-42c8-9b85-cfb76971c0ff");
  });

  test("the guide creates an issue with single quotes and a small letter in its type", async () => {
    const { status, body } = await send(
      "PUT",
      "/V2.0/services/data/objects/issue",
      { ...session, ...form },
      "{title: 'Issue 1'}",
    );

    expect([status, body["id"]]).toEqual([200, "/Issue/56bdfa2b-f737-4b50-9de6-62933e5284ca"]);
  });

  test("the guide queries issues by a body that is no strict JSON", async () => {
    const query = `{
      typeName: 'Issue',
      fields: ['createdOn','title'],
      orders: [{fieldName: 'createdOn', order: 'Ascending'}],
      where: {
        _type: 'Compare',
        leftExpression: {fieldName: 'createdOn'},
        operator: 'GreaterThan',
        rightExpression: {value: '2014-04-03'}
      }
    }`;

    const answer = await send("POST", "/V2.0/services/data/EntityQuery", { ...session, ...form }, query);

    expect(answer.body["entities"]).toBeInstanceOf(Array);
  });

  test("a client for .NET writes all names with a capital and its pages with From and Limit", async () => {
    const query = { TypeName: "Task", Fields: ["Name"], Paging: { From: 0, Limit: 1000 } };

    const answer = await send(
      "POST",
      "/V2.0/services/data/entityQuery",
      { ...key, ...json, CallOptions: "Batch=true" },
      JSON.stringify(query),
    );

    expect(answer.body["entities"]).toBeInstanceOf(Array);
    expect(
      (await send("GET", "/V2.0/services/metadata/describeEntities?TypeNames=Task", key)).body,
    ).toHaveProperty("entityDescriptions");
  });

  test("a client for .NET puts objects into a bulk and sends it compressed", async () => {
    const requests = [
      { url: "/data/objects/Task/1", method: "POST", body: { Name: "A" } },
      { url: "/data/objects/Task/1?fields=Name", method: "GET" },
    ];
    const body = gzipSync(JSON.stringify({ requests, transactional: false }));

    const answer = await send(
      "POST",
      "/V2.0/services/bulk/execute",
      { ...session, ...json, "content-encoding": "gzip" },
      new Uint8Array(body),
    );

    expect(answer.body["responses"]).toBeInstanceOf(Array);
  });

  test("a client for Python logs in by a real form, with two slashes in its first address", async () => {
    const login = "userName=sam%40acme.example&password=s3cret";

    const found = await send("POST", "/V2.0/services//authentication/getServerDefinition", form, login);
    const opened = await send("POST", "/V2.0/services/authentication/login", form, login);

    expect(found.body).toHaveProperty("serverLocation");
    expect(opened.body).toHaveProperty("sessionId");
  });

  test("a dashboard in Python sends what its language prints for an object, without a media type", async () => {
    const query = "{'q': 'SELECT @Name, State FROM Project', 'paging': {'limit': 500}}";
    const bytes = new Uint8Array(new TextEncoder().encode(query));

    const answer = await send("POST", "/v2.0/services/data/query", session, bytes);

    expect(answer.body["entities"]).toBeInstanceOf(Array);
  });

  test("a dashboard in a browser asks by CZQL in the address, from another origin", async () => {
    const q = encodeURIComponent("SELECT Name, (SELECT Name FROM Resources) FROM Project");
    const url = `${mock.origin}/clarizen/V2.0/services/data/query?q=${q}`;
    const response = await fetch(url, { headers: { ...session, origin: "https://dash.example" } });

    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toMatch(/\*|dash\.example/);
  });

  test("a dashboard writes the condition of a relation query as a text", async () => {
    const query = {
      entityId: "/Project/1",
      relationName: "Children",
      fields: ["Name"],
      where: "State IN ('Active')",
    };

    const answer = await send(
      "POST",
      "/V2.0/services/data/relationQuery",
      { ...session, ...json },
      JSON.stringify(query),
    );

    expect(answer.body["entities"]).toBeInstanceOf(Array);
  });

  test("presets count what a query in either form would find", async () => {
    const forms = [
      { _type: "entityQuery", typeName: "User" },
      { _type: "cZQLQuery", q: "SELECT Name FROM Task WHERE Work > 2000h LIMIT 1000" },
    ];

    for (const query of forms) {
      const headers = { ...session, ...json };
      const answer = await send("POST", "/V2.0/services/data/countQuery", headers, JSON.stringify({ query }));
      expect(answer.body["count"]).toBeTypeOf("number");
    }
  });

  test("presets change a state, run an operation and post to a discussion", async () => {
    const headers = { ...session, ...json };
    const post = (path: string, body: object) =>
      send("POST", `/V2.0/services/data/${path}`, headers, JSON.stringify(body));

    expect((await post("changeState", { ids: ["/Task/a"], state: "Active" })).status).toBe(200);
    expect((await post("lifecycle", { ids: ["/Task/a"], operation: "Activate" })).status).toBe(200);
    expect(
      (
        await post("createDiscussion", {
          entity: { id: "/DiscussionPost", Body: "text", Container: "/Task/x" },
          relatedEntities: ["/Project/y"],
        })
      ).body["id"],
    ).toMatch(/^\/DiscussionPost\//);
  });
});
