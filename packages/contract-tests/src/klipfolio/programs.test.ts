import { Readable } from "node:stream";
import { hasCurl, runCurl } from "@clade/bundle/testing";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const key = { "kf-api-key": "0123456789abcdef0123456789abcdef01234567" };
const basic = { authorization: `Basic ${btoa("ada@northwind.example:s3same")}` };
const json = { "content-type": "application/json" };
const dataSource = "5d8800a1b2c3d4e5f60718293a4b5c6d";

interface Answer {
  readonly meta: { readonly status: number; readonly total: number; readonly location: string };
  readonly data: Readonly<Record<string, unknown>>;
}

/** Requests as public programs send them, which know nothing of the spec. */
describe("programs that call Klipfolio", () => {
  let mock: Mock;

  beforeAll(async () => {
    mock = await startMock({ vendors: ["klipfolio"] });
    await mock.ready();
  });

  afterAll(async () => {
    await mock.close();
  });

  async function send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | ReadableStream,
  ): Promise<Answer> {
    const url = `${mock.origin}/klipfolio/api${path}`;
    const sent = body === undefined ? {} : { body, ...(typeof body !== "string" && { duplex: "half" }) };
    const response = await fetch(url, { method, headers, ...sent });
    return (await response.json()) as Answer;
  }

  test("a Node script lists data sources under version 1 and refreshes the instance of each under 1.0", async () => {
    const { data } = await send("GET", "/1/datasources?limit=100", key);
    const [{ id }] = data["datasources"] as [{ id: string }];

    const { meta } = await send("POST", `/1.0/datasource-instances/${id}/@/refresh`, key);

    expect(meta.status).toBe(200);
  });

  test("the same script enables a data source whose refresh gets 403 in meta", async () => {
    const refused = { ...key, prefer: "code=403" };
    const { meta } = await send("POST", `/1.0/datasource-instances/${dataSource}/@/refresh`, refused);
    expect(meta.status).toBe(403);

    expect((await send("POST", `/1.0/datasources/${dataSource}/@/enable`, key)).meta.status).toBe(200);
  });

  test("a Python script labels a GET as JSON and reads connector, name, format and the address", async () => {
    const headers = { ...key, "content-type": "application/json;charset=UTF-8" };
    const one = await send("GET", `/1/datasources/${dataSource}`, headers);
    const properties = await send("GET", `/1/datasources/${dataSource}/properties`, headers);

    for (const name of ["connector", "name", "format"]) expect(one.data[name]).toBeTypeOf("string");
    expect(properties.data["properties"]).toHaveProperty("endpoint_url");
  });

  test("a Ruby helper makes a client, takes its id out of the location, and sets it up", async () => {
    const headers = { ...basic, ...json };
    const post = (path: string, body: object) => send("POST", `/1.0${path}`, headers, JSON.stringify(body));
    const put = (path: string, body: object) => send("PUT", `/1.0${path}`, headers, JSON.stringify(body));

    const { meta } = await post("/clients", { name: "Acme", description: "", seats: 5, status: "active" });
    const client_id = meta.location.replace("/clients/", "");
    const answers = [
      await put(`/clients/${client_id}/resources`, {
        resources: [{ name: "dashboard.tabs.total", value: 1 }],
      }),
      await put(`/clients/${client_id}/features`, {
        features: [
          { name: "public_dashboards", enabled: true },
          { name: "published_dashboards", enabled: true },
          { name: "downloadable_reports", enabled: true },
          { name: "scheduled_emails", enabled: true },
        ],
      }),
      await put(`/clients/${client_id}/properties`, { properties: { FBPageID: "1", TwitterHandle: "acme" } }),
      await post("/groups", { name: "Acme", description: "Point of contact", client_id }),
      await post("/tabs/2e4dc815febc627a216b511b71afd119/@/import", { client_id }),
    ];

    expect(answers.map(({ meta: { status } }) => status)).toEqual([200, 200, 200, 201, 201]);
  });

  test("a script makes a trial client, bills it directly, extends the trial and adds a user", async () => {
    const headers = { ...key, ...json };
    const client = await send("POST", "/1.0/clients", headers, '{"name":"Acme","status":"trial"}');
    const [, , client_id = ""] = client.meta.location.split("/");
    const billing = await send("POST", `/1.0/clients/${client_id}/@/enable_direct_billing`, headers);
    const trial = await send("POST", `/1.0/clients/${client_id}/@/extend_trial`, headers, '{"days":14}');
    const user = { first_name: "Jane", last_name: "Poe", email: "jane@northwind.example", roles: ["7b6a59"] };
    const added = await send(
      "POST",
      "/1.0/users/?send_email=true",
      headers,
      JSON.stringify({ ...user, client_id }),
    );

    expect(billing.meta.status).toBe(200);
    expect(trial.data["op_requested"]).toBe("extend_trial");
    expect(added.meta).toMatchObject({
      status: 201,
      location: expect.stringMatching(/^\/users\//) as unknown,
    });
  });

  test.each(["groups", "users", "klips", "tabs", "datasources"])(
    "a package for R asks for one of the %s to learn the total, then for pages of a hundred",
    async (list) => {
      const { meta } = await send("GET", `/1.0/${list}?limit=1`, basic);
      expect(meta.total).toBeGreaterThan(0);

      const page = await send("GET", `/1.0/${list}?limit=100&offset=0`, basic);
      expect(page.data[list]).toBeInstanceOf(Array);
    },
  );

  test("the package for R uploads a data frame as a JSON object of columns", async () => {
    const frame = JSON.stringify({ mpg: [21, 21, 22.8], cyl: [6, 6, 4] });

    const { meta } = await send("PUT", `/1.0/datasources/${dataSource}/data`, { ...basic, ...json }, frame);

    expect(meta.status).toBe(200);
  });

  test("a Python script uploads lines of CSV that it labels as JSON", async () => {
    const lines = "date,orders\n2026-06-01,17\n";

    const { meta } = await send("PUT", `/1.0/datasources/${dataSource}/data`, { ...key, ...json }, lines);

    expect(meta.status).toBe(200);
  });

  test("a Go program streams what it reads to an instance, of a length that nobody knows", async () => {
    const rows = Readable.toWeb(Readable.from([Buffer.from('[{"date":'), Buffer.from('"2026-06-01"}]')]));

    const { meta } = await send(
      "PUT",
      `/1.0/datasource-instances/${dataSource}/data`,
      { ...key, ...json },
      rows as ReadableStream,
    );

    expect(meta.status).toBe(200);
  });

  test.skipIf(!hasCurl)("a PHP script has curl upload a file without a media type", async () => {
    const url = `${mock.origin}/klipfolio/api/1.0/datasource-instances/${dataSource}/data`;
    const upload = `printf 'a,b\\n1,2\\n' | curl -u ada@northwind.example:s3same --upload-file - ${url}`;

    expect(JSON.parse(await runCurl(upload))).toMatchObject({ meta: { success: true, status: 200 } });
  });

  test("a client for PHP adds a user to a group by an empty object, and a Klip to a tab with its place", async () => {
    const headers = { ...key, ...json };
    const member = await send("PUT", "/1.0/users/3e4d5c6b/groups/a0b1c2d3", headers, "{}");
    const placed = await send(
      "PUT",
      "/1.0/tabs/2b3c4d5e/klip-instances",
      headers,
      '{"klips":[{"klip_id":"44d5c6b7a8990807f6e5d4c3b2a19081","region":1,"position":0}]}',
    );

    expect(member.meta.status).toBe(200);
    expect(placed.data["klip_instances"]).toMatchObject([{ klip_id: "44d5c6b7a8990807f6e5d4c3b2a19081" }]);
  });

  test("a client for PHP writes settings by POST, the way that it had to learn", async () => {
    const body = '{"brand.parent.enabled":true,"dpn.env.date.language.tag":"en-CA"}';

    expect(
      (await send("POST", "/1.0/clients/c0ffee00/settings", { ...key, ...json }, body)).meta.status,
    ).toBe(200);
    expect((await send("PUT", "/1.0/clients/c0ffee00/settings", { ...key, ...json }, body)).meta.status).toBe(
      405,
    );
  });
});
