import { hasCurl, runCurl } from "@clade/bundle/testing";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const apiKey = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const site = "5de12d55e4b096a8283b6ed8";
const contact = "66b7a0c2e4b0a1f2c3d4e5f6";
const json = { "content-type": "application/json" };

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** Why the mock refused what no document says how to refuse; null for a right request. */
  readonly undocumented: string | null;
}

/** Requests as public programs send them, which know nothing of the spec. */
describe("programs that call Cliengo", () => {
  let mock: Mock;
  let address: string;

  beforeAll(async () => {
    mock = await startMock({ vendors: ["cliengo"] });
    await mock.ready();
    address = `${mock.origin}/cliengo/1.0`;
  });

  afterAll(async () => {
    await mock.close();
  });

  async function send(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: object,
  ): Promise<Answer> {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(address + path, { method, headers, ...sent });
    return {
      status: response.status,
      body: (await response.json()) as Answer["body"],
      undocumented: response.headers.get("clade-undocumented"),
    };
  }

  const right = { status: 200, undocumented: null };
  const lead = {
    websiteId: site,
    name: "Lucía Pérez",
    email: "lucia@tienda.example",
    phone: "+5491155550101",
    message: "Quiero un presupuesto",
    status: "new",
  };

  test.each([
    ["a form in a serverless function", { ...lead, entryMethod: "API", utmSource: "tienda.example" }],
    ["a form that assigns its leads", { ...lead, assignedTo: "5de12d55e4b096a8283b6ed7" }],
    ["a landing page with fields of its own", { ...lead, company: "Demo SA", source: "landing", extra: {} }],
  ])("%s sends its lead in JSON with a status in small letters, and reads the id", async (_name, body) => {
    const headers = { ...json, accept: "application/json" };

    const answer = await send("POST", `/contacts?api_key=${apiKey}`, headers, body);

    expect(answer).toMatchObject(right);
    expect(answer.body["id"]).toMatch(/^[0-9a-f]{24}$/);
  });

  test("a script that checks such a lead reads it again by its id", async () => {
    const { body } = await send("POST", `/contacts?api_key=${apiKey}`, json, lead);

    const answer = await send("GET", `/contacts/${String(body["id"])}?api_key=${apiKey}`);

    expect(answer).toMatchObject({ ...right, body: { id: body["id"] } });
    for (const name of ["name", "email", "entryMethod", "websiteName"]) {
      expect(answer.body[name]).toBeTypeOf("string");
    }
  });

  test("a program that copies contacts reads a month up to the offset of 1000, and not beyond", async () => {
    const month = `api_key=${apiKey}&since=2026-08-01&until=2026-09-01&limit=50`;

    const last = await send("GET", `/contacts?${month}&offset=1000`);
    expect(last).toMatchObject(right);
    expect(last.body).toMatchObject({ results: expect.any(Array) as unknown, paging: { total: 29281 } });

    for (const offset of [1001, 1050]) {
      const refused = await send("GET", `/contacts?${month}&offset=${String(offset)}`);
      expect(refused).toMatchObject({ status: 400, undocumented: null });
      expect(JSON.stringify(refused.body)).toContain("Offset cannot be greater than 1000");
    }
  });

  test.each([1, 3, 5, 10, 25, 50])("the same program asks for %i at a time", async (limit) => {
    expect(await send("GET", `/contacts?api_key=${apiKey}&limit=${String(limit)}`)).toMatchObject(right);
  });

  test.each([
    "page=2",
    "sort=creationDate",
    "order=asc",
    "orderBy=creationDate",
    "date_from=2026-08-01",
    "createdAtFrom=2026-08-01",
    "before=2026-08-01",
  ])("the same program tries %s, which is passed over", async (parameter) => {
    const plain = await send("GET", `/contacts?api_key=${apiKey}`);

    expect(await send("GET", `/contacts?api_key=${apiKey}&${parameter}`)).toEqual(plain);
  });

  test("the plugin for WordPress logs in without a key, and installs the chatbot of a site", async () => {
    const credentials = { username: "ana@tienda.example", password: "s3same" };

    const { status, body } = await send("POST", "/wordpress/login", json, credentials);

    // The plugin takes every status but this for a failure, and asks both ids for this form.
    expect(status).toBe(200);
    const [first] = body["websites"] as [{ id: string; title: string; url: string }];
    expect(`${String(body["companyId"])}-${first.id}`).toMatch(/^[0-9A-Fa-f]{24}-[0-9A-Fa-f]{24}$/);
    expect([first.title, first.url]).toEqual([expect.any(String), expect.any(String)]);
  });

  test("the plugin for WordPress takes 403 for a wrong password, and shows why a sign-up failed", async () => {
    const credentials = { username: "ana@tienda.example", password: "wrong-one" };
    const login = await send("POST", "/wordpress/login", { ...json, prefer: "code=403" }, credentials);
    const signUp = await send("POST", "/wordpress/signup", json, { username: "Ana" });

    expect(login.status).toBe(403);
    expect(Math.floor(signUp.status / 100)).not.toBe(2);
    expect(signUp.body["detail"]).toMatch(/./);
  });

  test("the plugin for WordPress signs up a shop", async () => {
    const answer = await send("POST", "/wordpress/signup", json, {
      username: "Ana Gómez",
      email: "ana@tienda.example",
      password: "s3same-s3same",
      sourceName: "https://tienda.example",
      accountName: "tienda.example",
      language: "es",
      originUrl: "https://tienda.example",
    });

    expect(answer).toMatchObject(right);
    expect(answer.body).toMatchObject({
      companyId: expect.any(String) as unknown,
      websites: expect.any(Array) as unknown,
    });
  });

  test("the vendor's sample of a server trades its key for a token and sets the webhook with it as a cookie", async () => {
    const { body: websites } = await send("GET", `/websites?api_key=${apiKey}`);
    const [{ id }] = websites["results"] as [{ id: string }];
    const { body: token } = await send("GET", `/jwt?api_key=${apiKey}`);

    const answer = await send(
      "PATCH",
      `/projects/${id}/chatbots/chatId`,
      { ...json, cookie: `jwt=${String(token["jwt"])}` },
      { global_fulfillment_url: "https://tienda.example/cliengo" },
    );

    expect(answer).toMatchObject(right);
    expect(answer.body["global_fulfillment_url"]).toMatch(/^https:/);
  });

  const bare = { authorization: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.c2FtcGxl" };

  test.each([
    ["GET", "/account?withFeatures=true", undefined],
    ["GET", "/account/plan", undefined],
    ["GET", "/users/me", undefined],
    ["GET", "/sites", undefined],
    ["POST", "/sites", { title: "tienda.example", url: "tienda.example" }],
    ["PATCH", `/sites/${site}`, { email: "ventas@tienda.example" }],
    ["GET", `/sites/${site}/chatbot`, undefined],
    [
      "PUT",
      `/sites/${site}/chatbot`,
      { language: "es", name: "Genia", enabled: true, windowTitle: "Asistente" },
    ],
    ["PUT", `/websites/${site}`, { type: "EXTERNAL", fbPageAccessToken: "disconnect", externalId: "" }],
  ])("the vendor's web application sends %s %s with a token and nothing else", async (method, path, body) => {
    expect(await send(method, path, { ...bare, ...json }, body)).toMatchObject(right);
  });

  test("a scanner for leaked keys tries one on the account, with a slash before the query", async () => {
    expect(await send("GET", `/account/?api_key=${apiKey}`)).toMatchObject(right);

    const leaked = await send("GET", "/account/?api_key=00000000-0000-0000-0000-000000000000");
    expect(leaked).toMatchObject({ status: 401, undocumented: null });
  });

  test.each([
    ["GET", "/account", undefined],
    ["GET", "/users?limit=10&offset=0", undefined],
    ["PATCH", `/contacts/${contact}`, { rating: 4, assignedTo: "UNASSIGNED", extraParams: { plan: "a" } }],
    ["PUT", `/contacts/${contact}/status`, { externalStatus: "LONG_TERM" }],
    ["POST", `/contacts/${contact}/tags`, { tag: "vip" }],
    ["POST", `/contacts/${contact}/messages`, { message: "Hola" }],
    ["POST", `/contacts/${contact}/notes`, { message: "Llamar el lunes" }],
    ["DELETE", `/contacts/${contact}`, undefined],
    [
      "POST",
      "/conversations",
      {
        companyId: "5de12d55e4b096a8283b6ed6",
        websiteId: site,
        channel: "WEB",
        from: "visitor@tienda.example",
        url: "https://tienda.example/precios",
      },
    ],
    ["GET", `/conversations/${site}/count`, undefined],
  ])("an integrator sends %s %s with the key as a bearer token", async (method, path, body) => {
    const headers = { authorization: `Bearer ${apiKey}`, accept: "application/json", ...json };

    expect(await send(method, path, headers, body)).toMatchObject(right);
  });

  test.skipIf(!hasCurl).each([
    ["POST", "/users", "email=john@doe.com&name=John Doe&password=s3same"],
    ["PUT", "/users/55b7ce8bd4c651f76bbd1b4b", "email=john@doe.com"],
  ])("the vendor's sample of 2015 sends %s %s with --data, which is a form", async (method, path, data) => {
    const url = `${address}${path}?api_key=${apiKey}`;

    const answer = await runCurl(`curl -X ${method} '${url}' --data '${data}'`);

    const user = JSON.parse(answer) as Record<string, unknown>;
    expect(Object.keys(user).sort()).toEqual(["creationDate", "email", "id", "name", "privileges"]);
  });
});
