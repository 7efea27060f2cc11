import { inspect } from "node:util";
import { jsonAnswer, observeFetch, reachableImports } from "@clade/runtime/testing";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { createKlipfolioClient, unwrap, UsageError, type GroupSummary, type KlipSummary } from "./index.ts";

const apiKey = "0123456789abcdef0123456789abcdef01234567";
const userName = "ada@northwind.example";
const password = "s3same";
const done = { meta: { success: true, status: 200 }, data: {} };

beforeEach(() => {
  for (const name of ["API_KEY", "USER_NAME", "PASSWORD"]) vi.stubEnv(`KLIPFOLIO_${name}`, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("createKlipfolioClient", () => {
  test("asks the vendor's own address, with the key alone in the header kf-api-key", async () => {
    const { fetch, request } = observeFetch(jsonAnswer(done));

    await createKlipfolioClient({ apiKey, fetch }).GET("/profile");

    expect(request().url).toBe("https://app.klipfolio.com/api/1.0/profile");
    expect(request().headers.get("kf-api-key")).toBe(apiKey);
    expect(request().headers.has("authorization")).toBe(false);
  });

  test("signs in by HTTP Basic with a user name and a password", async () => {
    const { fetch, request } = observeFetch(jsonAnswer(done));

    await createKlipfolioClient({ userName, password, fetch }).GET("/profile");

    expect(request().headers.get("authorization")).toBe(`Basic ${btoa("ada@northwind.example:s3same")}`);
    expect(request().headers.has("kf-api-key")).toBe(false);
  });

  test("takes the key from the environment, and prefers it to a user name there", async () => {
    vi.stubEnv("KLIPFOLIO_API_KEY", "key-of-the-environment");
    vi.stubEnv("KLIPFOLIO_USER_NAME", userName);
    vi.stubEnv("KLIPFOLIO_PASSWORD", password);
    const { fetch, request } = observeFetch(jsonAnswer(done));

    await createKlipfolioClient({ fetch }).GET("/profile");

    expect(request().headers.get("kf-api-key")).toBe("key-of-the-environment");
    expect(request().headers.has("authorization")).toBe(false);
  });

  test("leaves the key of the environment alone when the options have a user name", async () => {
    vi.stubEnv("KLIPFOLIO_API_KEY", "key-of-the-environment");
    vi.stubEnv("KLIPFOLIO_PASSWORD", password);
    const { fetch, request } = observeFetch(jsonAnswer(done));

    await createKlipfolioClient({ userName, fetch }).GET("/profile");

    expect(request().headers.get("authorization")).toBe(`Basic ${btoa("ada@northwind.example:s3same")}`);
    expect(request().headers.has("kf-api-key")).toBe(false);
  });

  test.each<[object, RegExp]>([
    [{}, /needs credentials.*"apiKey".*KLIPFOLIO_API_KEY.*"userName" and "password"/],
    [{ apiKey: "  " }, /needs credentials/],
    [{ userName }, /give "password" as well.*KLIPFOLIO_PASSWORD/],
    [{ password }, /give "userName" as well.*KLIPFOLIO_USER_NAME/],
    [{ apiKey, userName, password }, /either "apiKey" or "userName" and "password"/],
    [{ apiKey: "line\nbreak-secret" }, /neither blanks nor line breaks.*KLIPFOLIO_API_KEY/],
    [{ userName: "ada:secret", password }, /this one holds a colon/],
    [{ apikey: apiKey }, /no option "apikey". Did you mean "apiKey"\?/],
  ])("refuses wrong credentials with what to do about them (%#)", (options, message) => {
    expect(() => createKlipfolioClient(options)).toThrow(UsageError);
    expect(() => createKlipfolioClient(options)).toThrow(message);
    expect(() => createKlipfolioClient(options)).not.toThrow(/secret/);
  });
});

describe("a call of Klipfolio", () => {
  test("has an error that quotes the vendor, tells what to check and shows no secret", async () => {
    const error_desc = `The credentials you provided are invalid`;
    const refusal = { meta: { success: false, status: 401, error_code: "auth_fail", error_desc } };
    const { fetch } = observeFetch(jsonAnswer(refusal, 401), jsonAnswer(refusal, 401));
    const byKey = await createKlipfolioClient({ apiKey, fetch }).GET("/profile");
    const byPassword = await createKlipfolioClient({ userName, password, fetch }).GET("/profile");

    expect(byKey.error?.message).toBe(
      "Klipfolio getProfile (GET /profile) answered 401 (unauthenticated): The credentials you provided are invalid. " +
        "Check the option `apiKey` (KLIPFOLIO_API_KEY).",
    );
    expect(byPassword.error?.message).toContain("`userName` and `password`");
    const printed = inspect([byKey, byPassword], { depth: Infinity, showHidden: true });
    for (const secret of [apiKey, password, btoa(`${userName}:${password}`)]) {
      expect(printed).not.toContain(secret);
    }
  });

  test("takes any other 401 for a missing permission", async () => {
    const refusal = { meta: { success: false, status: 401, error_desc: "Nobody has recorded this text." } };
    const { fetch } = observeFetch(jsonAnswer(refusal, 401));

    const { error } = await createKlipfolioClient({ apiKey, fetch }).GET("/clients");

    expect(error).toMatchObject({ kind: "forbidden", status: 401 });
  });

  test("gives the ids of what it created, out of the address in the answer", async () => {
    const meta = { success: true, status: 201, location: "/datasources/5d88", instance_location: undefined };
    const both = { ...meta, instance_location: "/datasource-instances/5d88" };
    const { fetch } = observeFetch(jsonAnswer({ meta: both }, 201), jsonAnswer({ meta }, 201));
    const client = createKlipfolioClient({ apiKey, fetch });
    const body = { name: "Orders", connector: "simple_rest" };

    const first = await client.POST("/datasources", { body });
    const second = await client.POST("/datasources", { body });

    expect(first.created).toEqual({ datasource_id: "5d88", instance_id: "5d88" });
    expect(second.created).toEqual({ datasource_id: "5d88" });
    if (!first.error) expectTypeOf(first.created.datasource_id).toEqualTypeOf<string>();
  });

  test("reads lists page by page, typed by what each holds", async () => {
    const page = (ids: string[]) => {
      const meta = { success: true, status: 200, count: ids.length, total: 3 };
      return jsonAnswer({ meta, data: { klips: ids.map((id) => ({ id, name: id, description: null })) } });
    };
    const { fetch, requests } = observeFetch(page(["a", "b"]), page(["c"]));
    const client = createKlipfolioClient({ apiKey, fetch });

    const klips: KlipSummary[] = [];
    for await (const klip of client.items("/klips")) klips.push(klip);

    expect(klips.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      "?offset=0&limit=100",
      "?offset=2&limit=100",
    ]);
    expectTypeOf(client.items("/groups")).toExtend<AsyncIterable<GroupSummary>>();
    // @ts-expect-error: this list does not come in pages.
    expect(() => client.items("/tags")).toThrow(UsageError);
  });

  test("uploads a file as it is and downloads one as text", async () => {
    const { fetch, request } = observeFetch(jsonAnswer(done), new Response("a,b\n1,2\n"));
    const client = createKlipfolioClient({ apiKey, fetch });
    const params = { path: { instance_id: "5d88" } };

    await unwrap(
      client.PUT("/datasource-instances/{instance_id}/data", {
        params,
        body: "a,b\n1,2\n",
        contentType: "text/csv",
      }),
    );
    expect(request().headers.get("content-type")).toBe("text/csv");
    expect(await request().text()).toBe("a,b\n1,2\n");

    const data = await unwrap(client.GET("/datasource-instances/{instance_id}/data", { params, as: "text" }));
    expectTypeOf(data).toEqualTypeOf<string>();
    expect(data).toBe("a,b\n1,2\n");
  });
});

test("pulls in nothing but the runtime", () => {
  expect(reachableImports(new URL("index.ts", import.meta.url))).toEqual(["@clade/runtime"]);
});
