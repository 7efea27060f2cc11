import { inspect } from "node:util";
import { jsonAnswer, observeFetch, reachableImports } from "@clade/runtime/testing";
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { createClarizenClient, czql, UsageError, type Entity, type EntityOf } from "./index.ts";

const user = { userName: "sam@acme.example", password: "s3cret" };
const found = jsonAnswer({ serverLocation: "https://api2.clarizen.com/v2.0/services" });
const opened = jsonAnswer({ sessionId: "session-1", userId: "u", organizationId: "o", licenseType: "Full" });
const page = jsonAnswer({ entities: [{ id: "/Task/1" }], paging: { from: 1, limit: 100, hasMore: false } });

beforeEach(() => {
  for (const name of ["API_KEY", "USER_NAME", "PASSWORD"]) vi.stubEnv(`CLARIZEN_${name}`, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("createClarizenClient", () => {
  test("asks the global address for the data centre, logs in there, and sends the session with the call", async () => {
    const { fetch, requests } = observeFetch(found, opened, jsonAnswer({ typeNames: [] }));

    await createClarizenClient({ ...user, fetch }).GET("/metadata/listEntities");

    expect(requests.map(({ url }) => url)).toEqual([
      "https://api.clarizen.com/V2.0/services/authentication/getServerDefinition",
      "https://api2.clarizen.com/v2.0/services/authentication/login",
      "https://api2.clarizen.com/v2.0/services/metadata/listEntities",
    ]);
    expect(await requests[1]?.json()).toMatchObject(user);
    expect(requests[2]?.headers.get("authorization")).toBe("Session session-1");
  });

  test("sends a key with every call and opens no session", async () => {
    const { fetch, requests } = observeFetch(found, jsonAnswer({ typeNames: [] }));

    await createClarizenClient({ apiKey: "a-key", fetch }).GET("/metadata/listEntities");

    expect(requests.map(({ url }) => new URL(url).pathname)).not.toContain(
      "/v2.0/services/authentication/login",
    );
    expect(requests.at(-1)?.headers.get("authorization")).toBe("ApiKey a-key");
  });

  test("takes the user from the environment, and prefers a key there", async () => {
    vi.stubEnv("CLARIZEN_USER_NAME", user.userName);
    vi.stubEnv("CLARIZEN_PASSWORD", user.password);
    const byUser = observeFetch(found, opened, jsonAnswer({ typeNames: [] }));
    await createClarizenClient({ fetch: byUser.fetch }).GET("/metadata/listEntities");
    expect(await byUser.requests[0]?.json()).toMatchObject(user);

    vi.stubEnv("CLARIZEN_API_KEY", "key-of-the-environment");
    const byKey = observeFetch(found, jsonAnswer({ typeNames: [] }));
    await createClarizenClient({ fetch: byKey.fetch }).GET("/metadata/listEntities");
    expect(byKey.requests.at(-1)?.headers.get("authorization")).toBe("ApiKey key-of-the-environment");
  });

  test.each<[object, RegExp]>([
    [{}, /needs credentials.*"apiKey".*CLARIZEN_API_KEY.*"userName" and "password".*CLARIZEN_PASSWORD/],
    [{ userName: user.userName }, /give "password" as well.*CLARIZEN_PASSWORD/],
    [{ password: user.password }, /give "userName" as well/],
    [{ ...user, apiKey: "k" }, /either "apiKey" or "userName" and "password"/],
    [{ apiKey: "line\nbreak-secret" }, /neither blanks nor line breaks/],
    [{ ...user, passwrd: "x" }, /no option "passwrd". Did you mean "password"\?/],
    [{ ...user, fetch: "fetch" }, /"fetch" must be a function/],
  ])("refuses wrong options with what to do about them (%#)", (options, message) => {
    expect(() => createClarizenClient(options)).toThrow(UsageError);
    expect(() => createClarizenClient(options)).toThrow(message);
    expect(() => createClarizenClient(options)).not.toThrow(/secret/);
  });
});

describe("queryAll", () => {
  test("sends text and parameters, with the page's length where one is wanted", async () => {
    const { fetch, requests } = observeFetch(found, opened, page);
    const clarizen = createClarizenClient({ ...user, fetch });

    const tasks = [];
    for await (const task of clarizen.queryAll(czql`SELECT Name FROM Task WHERE Name = ${"x"}`, {
      limit: 50,
    })) {
      tasks.push(task);
    }

    expect(tasks).toEqual([{ id: "/Task/1" }]);
    expect(await requests[2]?.json()).toEqual({
      q: "SELECT Name FROM Task WHERE Name = :p1",
      parameters: { p1: "x" },
      paging: { limit: 50 },
    });
  });

  test("is typed by the kind of entity, where that is told", () => {
    const clarizen = createClarizenClient(user);
    const query = czql`SELECT Name FROM Task`;

    expectTypeOf(clarizen.queryAll(query)).toEqualTypeOf<AsyncIterable<Entity>>();
    const tasks = clarizen.queryAll<"Task">(query);
    expectTypeOf(tasks).toEqualTypeOf<AsyncIterable<EntityOf<"Task">>>();
    expectTypeOf<EntityOf<"Task">["Name"]>().toEqualTypeOf<string | null | undefined>();
  });
});

test("a refusal in a bulk does not show the session in which it was sent, though it repeats it", async () => {
  const body = { errorCode: "General", message: "Bad session session-1", referenceId: "R-1" };
  const { fetch } = observeFetch(found, opened, jsonAnswer({ responses: [{ statusCode: 500, body }] }));
  const clarizen = createClarizenClient({ ...user, fetch });

  const { results } = await clarizen.bulk((batch) => [batch.GET("/metadata/listEntities")]);

  expect(results[0].error?.message).toContain("Bad session ***");
  expect(inspect(results, { depth: Infinity, showHidden: true })).not.toContain("session-1");
});

test("pulls in nothing but the runtime", () => {
  expect(reachableImports(new URL("index.ts", import.meta.url))).toEqual(["@clade/runtime"]);
});
