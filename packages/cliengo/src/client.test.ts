import { inspect } from "node:util";
import { jsonAnswer, observeFetch, reachableImports } from "@clade/runtime/testing";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { createCliengoClient, unwrap, UsageError, type Contact, type Site } from "./index.ts";

const apiKey = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.c2FtcGxl";
const websiteId = "5de12d55e4b096a8283b6ed8";
const account = { id: "5de12d55e4b096a8283b6ed6", name: "Demo SA" };

beforeEach(() => {
  vi.stubEnv("CLIENGO_API_KEY", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("createCliengoClient", () => {
  test("asks the vendor's own address, with the key in the query alone", async () => {
    const { fetch, request } = observeFetch(jsonAnswer(account));

    const { data } = await createCliengoClient({ apiKey, fetch }).GET("/account");

    expect(data?.name).toBe("Demo SA");
    expect(request().url).toBe(`https://api.cliengo.com/1.0/account?api_key=${apiKey}`);
    expect(request().headers.has("authorization")).toBe(false);
  });

  test("sends the key as a bearer token where it shall go in the header, and not in the query", async () => {
    const { fetch, request } = observeFetch(jsonAnswer(account));

    await createCliengoClient({ apiKey, keyIn: "header", fetch }).GET("/account");

    expect(request().headers.get("authorization")).toBe(`Bearer ${apiKey}`);
    expect(request().url).toBe("https://api.cliengo.com/1.0/account");
  });

  test("sends a token alone in the header, as the vendor's web application does", async () => {
    const { fetch, request } = observeFetch(jsonAnswer(account));

    await createCliengoClient({ jwt, fetch }).GET("/account");

    expect(request().headers.get("authorization")).toBe(jwt);
    expect(request().url).toBe("https://api.cliengo.com/1.0/account");
  });

  test("takes the key from the environment, unless there is a token", async () => {
    vi.stubEnv("CLIENGO_API_KEY", "key-of-the-environment");
    const { fetch, requests } = observeFetch(jsonAnswer(account), jsonAnswer(account));

    await createCliengoClient({ fetch }).GET("/account");
    await createCliengoClient({ jwt, fetch }).GET("/account");

    expect(requests.map(({ url }) => new URL(url).search)).toEqual(["?api_key=key-of-the-environment", ""]);
  });

  test("sends no credentials with the login of the plugin for WordPress, where anybody may call", async () => {
    const { fetch, request } = observeFetch(jsonAnswer({ companyId: account.id, websites: [] }));
    const body = { username: "ana@tienda.example", password: "s3same" };

    await createCliengoClient({ apiKey, keyIn: "header", fetch }).POST("/wordpress/login", { body });

    expect(request().url).toBe("https://api.cliengo.com/1.0/wordpress/login");
    expect(request().headers.has("authorization")).toBe(false);
  });

  test.each<[object, RegExp]>([
    [{}, /needs credentials.*"apiKey".*CLIENGO_API_KEY.*"jwt"/],
    [{ apiKey: "  " }, /needs credentials/],
    [{ jwt: " " }, /"jwt" is blank.*GET \/jwt/],
    [{ apiKey, jwt }, /either "jwt", or "apiKey"/],
    [{ jwt, keyIn: "header" }, /either "jwt", or "apiKey"/],
    [{ apiKey, keyIn: "cookie" }, /"keyIn" must be "query" or "header"/],
    [{ apiKey: "line\nbreak-secret", keyIn: "header" }, /neither blanks nor line breaks.*CLIENGO_API_KEY/],
    [{ jwt: "line\nbreak-secret" }, /neither blanks nor line breaks.*"jwt"/],
    [{ apikey: apiKey }, /no option "apikey". Did you mean "apiKey"\?/],
  ])("refuses wrong credentials with what to do about them (%#)", (options, message) => {
    expect(() => createCliengoClient(options)).toThrow(UsageError);
    expect(() => createCliengoClient(options)).toThrow(message);
    expect(() => createCliengoClient(options)).not.toThrow(/secret/);
  });
});

describe("a token", () => {
  const patch = "/projects/{websiteId}/chatbots/chatId";
  const init = {
    params: { path: { websiteId } },
    body: { global_fulfillment_url: "https://tienda.example/cliengo" },
  };

  test.each(["query", "header"] as const)(
    "is got for a key in the query, also by a client with its key in the %s",
    async (keyIn) => {
      const { fetch, request } = observeFetch(jsonAnswer({ jwt }));

      expect(await unwrap(createCliengoClient({ apiKey, keyIn, fetch }).GET("/jwt"))).toEqual({ jwt });

      expect(request().url).toBe(`https://api.cliengo.com/1.0/jwt?api_key=${apiKey}`);
      expect(request().headers.has("authorization")).toBe(false);
    },
  );

  test("is not got for a token", async () => {
    const { fetch, requests } = observeFetch(jsonAnswer({ jwt }));

    const call = createCliengoClient({ jwt, fetch }).GET("/jwt");

    await expect(call).rejects.toThrow(UsageError);
    await expect(call).rejects.toThrow(/make the client with "apiKey"/);
    expect(requests).toEqual([]);
  });

  test("changes the configuration of a chatbot, under a path that ends in the word chatId", async () => {
    const { fetch, request } = observeFetch(jsonAnswer({ website_id: websiteId }));

    await createCliengoClient({ jwt, fetch }).PATCH(patch, init);

    expect(request().url).toBe(`https://api.cliengo.com/1.0/projects/${websiteId}/chatbots/chatId`);
    expect(request().headers.get("authorization")).toBe(jwt);
  });

  test.each(["query", "header"] as const)(
    "is asked for where a key in the %s would not do, before anything is sent",
    async (keyIn) => {
      const { fetch, requests } = observeFetch(jsonAnswer({}));

      const call = createCliengoClient({ apiKey, keyIn, fetch }).PATCH(patch, init);

      await expect(call).rejects.toThrow(UsageError);
      await expect(call).rejects.toThrow(/get one by GET \/jwt and make a client with "jwt"/);
      await expect(call).rejects.toMatchObject({ option: "jwt" });
      expect(requests).toEqual([]);
    },
  );
});

describe("a call of Cliengo", () => {
  test("has an error that quotes the vendor, tells what to check and shows no secret", async () => {
    const refuse = ({ url, headers }: Request): Response =>
      jsonAnswer({ detail: `Refused: ${url} ${headers.get("authorization") ?? ""}` }, 401);
    const { fetch } = observeFetch(refuse);

    const byKey = await createCliengoClient({ apiKey, fetch }).GET("/account");
    const byHeader = await createCliengoClient({ apiKey, keyIn: "header", fetch }).GET("/account");
    const byToken = await createCliengoClient({ jwt, fetch }).GET("/account");

    expect(byKey.error).toMatchObject({ kind: "unauthenticated", status: 401 });
    expect(byKey.error?.message).toContain("Refused: https://api.cliengo.com/1.0/account?api_key=***");
    expect(byKey.error?.message).toContain("`apiKey` (CLIENGO_API_KEY)");
    expect(byToken.error?.message).toContain("GET /jwt");
    const printed = inspect([byKey, byHeader, byToken], { depth: Infinity, showHidden: true });
    for (const secret of [apiKey, jwt]) expect(printed).not.toContain(secret);
  });

  test("goes by the class of a status that nobody has told of", async () => {
    const { fetch } = observeFetch(jsonAnswer({ fresh: true }, 418), jsonAnswer({ fresh: true }, 599));
    const client = createCliengoClient({ apiKey, fetch });

    expect((await client.GET("/account")).error).toMatchObject({ kind: "invalid", status: 418 });
    expect((await client.GET("/account")).error).toMatchObject({ kind: "server", status: 599 });
  });

  test("gives the id of a contact that it created", async () => {
    const { fetch } = observeFetch(jsonAnswer({ id: "66b7a0c2e4b0a1f2c3d4e5f6", websiteId }));

    const result = await createCliengoClient({ apiKey, fetch }).POST("/contacts", { body: { websiteId } });

    expect(result.created).toEqual({ contactId: "66b7a0c2e4b0a1f2c3d4e5f6" });
    if (!result.error) expectTypeOf(result.created.contactId).toEqualTypeOf<string>();
  });

  test("writes a user as JSON, and as the form of the vendor's own sample where that is asked for", async () => {
    const { fetch, requests } = observeFetch(jsonAnswer({}), jsonAnswer({}));
    const client = createCliengoClient({ apiKey, fetch });
    const body = { email: "john@doe.example", name: "John Doe", password: "s3same" };

    await client.POST("/users", { body });
    await client.POST("/users", { body, contentType: "application/x-www-form-urlencoded" });

    expect(await requests[0]?.json()).toEqual(body);
    expect(await requests[1]?.text()).toBe("email=john%40doe.example&name=John+Doe&password=s3same");
  });
});

describe("a list of Cliengo", () => {
  const page = (ids: string[], total: number): Response =>
    jsonAnswer({ results: ids.map((id) => ({ id })), paging: { total } });
  const offsetsOf = (requests: readonly Request[]) =>
    requests.map(({ url }) => Number(new URL(url).searchParams.get("offset")));

  test("is read by offset plus limit, though a page be short, until that reaches the total", async () => {
    const { fetch, requests } = observeFetch(page(["a"], 120), page([], 120), page(["b", "c"], 120));
    const client = createCliengoClient({ apiKey, fetch });

    const contacts: Contact[] = [];
    for await (const contact of client.items("/contacts")) contacts.push(contact);

    expect(contacts.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(offsetsOf(requests)).toEqual([0, 50, 100]);
    expectTypeOf(client.items("/sites")).toExtend<AsyncIterable<Site>>();
    // @ts-expect-error: an account is no list.
    expect(() => client.items("/account")).toThrow(UsageError);
  });

  test("of contacts ends in an error behind the offset 1000, if there are more, and tells how to ask for fewer", async () => {
    const { fetch, requests } = observeFetch(() => page(["a"], 1051));
    const read = async () => {
      for await (const { id } of createCliengoClient({ apiKey, fetch }).items("/contacts"))
        expect(id).toBe("a");
    };

    const error: unknown = await read().catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toMatch(/1051 items match, so 1 of them cannot be reached.*"since", "until"/);
    expect(offsetsOf(requests)).toHaveLength(21);
    expect(offsetsOf(requests).at(-1)).toBe(1000);
  });
});

test("pulls in nothing but the runtime", () => {
  expect(reachableImports(new URL("index.ts", import.meta.url))).toEqual(["@clade/runtime"]);
});
