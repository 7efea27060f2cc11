import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixtureBundle } from "@clade/front/testing";
import {
  jsonType,
  mockFixture,
  stranger,
  token,
  patience,
  type MockUnderTest,
} from "./testing/mock-under-test.ts";

describe("a request that is wrong", () => {
  let mock: MockUnderTest;
  beforeAll(async () => {
    mock = await mockFixture();
  }, patience);
  afterAll(() => mock.close());

  const session = { authorization: "Session abc" };

  function createTask(body: string | undefined, headers: Record<string, string>): Promise<Response> {
    return mock.call("/fixture/api/v1/task", {
      method: "POST",
      headers,
      ...(body !== undefined && { body }),
    });
  }

  test("is told from a right one, which gets the first success", async () => {
    const response = await createTask('{"name":"Call"}', { ...token, ...jsonType });
    expect([response.status, await response.json()]).toEqual([200, { id: 1, name: "Call" }]);
    expect(response.headers.get("clade-operation")).toBe("createTask");
    expect(response.headers.has("clade-violations")).toBe(false);
  });

  test.each([
    ["missing", {}, "credentials missing"],
    ["blank", { authorization: "" }, "credentials missing"],
    ["of the wrong scheme", { authorization: "Bearer x" }, "credentials malformed"],
    ["no base64", { authorization: "Basic %%%" }, "credentials malformed"],
    ["base64 without a colon", { authorization: "Basic dG9rZW4=" }, "credentials malformed"],
    ["without a user", { authorization: "Basic Olg=" }, "credentials missing"],
    ["a stranger's, with another password", stranger, null],
  ])("gets the documented refusal when its credentials are %s", async (_wrong, headers, violations) => {
    const response = await createTask('{"name":"Call"}', {
      ...jsonType,
      ...(headers as Record<string, string>),
    });
    expect([response.status, await response.json()]).toEqual([401, { error: "unauthorized" }]);
    expect(response.headers.has("clade-undocumented")).toBe(false);
    expect(response.headers.get("clade-violations")).toBe(violations);
  });

  test("may have a password with a colon in it", async () => {
    const authorization = `Basic ${Buffer.from("token:a:b").toString("base64")}`;
    expect((await createTask('{"name":"Call"}', { ...jsonType, authorization })).status).toBe(200);
  });

  test.each([
    ["missing", undefined, 500, "unparsable", "body missing"],
    ["no JSON", "{", 500, "unparsable", "body unparsable"],
    ["not an object", "[]", 400, "invalid", "body must be object"],
    ["without a required property", "{}", 400, "invalid", "body/name must have required property 'name'"],
    [
      "against a keyword of JSON Schema 2020-12",
      '{"name":"Call","due":"today"}',
      400,
      "invalid",
      "body must have property zone when property due is present",
    ],
    [
      "wrong twice",
      '{"name":1,"zone":2}',
      400,
      "invalid",
      "body/name must be string; body/zone must be string",
    ],
  ])("gets the documented answer when its body is %s", async (_wrong, body, status, error, violations) => {
    const response = await createTask(body, { ...token, ...jsonType });
    expect([response.status, await response.json()]).toEqual([status, { error }]);
    expect(response.headers.get("clade-violations")).toBe(violations);
  });

  test("is told all that is wrong with it, whatever it is refused for", async () => {
    const init = { method: "POST", headers: jsonType, body: "{" };
    const response = await mock.call("/fixture/api/v1/task?dry=perhaps", init);
    expect([response.status, response.headers.get("clade-violations")]).toEqual([
      401,
      "credentials missing; body unparsable; query/dry must be boolean",
    ]);
  });

  test.each([
    ["prefer", "code=200"],
    ["clade-fault", "answer=200"],
  ])("is told what is wrong with it where it asks for an answer by %s", async (name, value) => {
    const response = await createTask("{}", { ...jsonType, [name]: value });
    expect([response.status, response.headers.get("clade-violations")]).toEqual([
      200,
      "credentials missing; body/name must have required property 'name'",
    ]);
  });

  test("is refused for its credentials before its body is looked at", async () => {
    expect((await createTask("{", jsonType)).status).toBe(401);
  });

  test("is read as the documented media type when it names none", async () => {
    const body = Buffer.from('{"name":"Call"}');
    const response = await mock.call("/fixture/api/v1/task", { method: "POST", headers: token, body });
    expect(response.status).toBe(200);
  });

  test.each(["text/plain", "nonsense"])(
    "is refused, and marked, when its media type is %s, of which nothing is said",
    async (type) => {
      const response = await createTask('{"name":"Call"}', { ...token, "content-type": type });
      const violation = "header/content-type must be one of: application/json";
      expect([response.status, response.headers.get("clade-undocumented")]).toEqual([415, violation]);
      expect(response.headers.get("clade-violations")).toBe(violation);
    },
  );

  test("is refused, marked, and told what helps, when no failure is documented for a parameter", async () => {
    const headers = { ...token, ...jsonType };
    const init = { method: "POST", headers, body: '{"name":"Call"}' };
    const response = await mock.call("/fixture/api/v1/task?dry=perhaps", init);
    expect([response.status, await response.text()]).toEqual([
      400,
      "The request is wrong: query/dry must be boolean. What the vendor answers then is not known. " +
        "Send what the spec of createTask asks for, with the credentials of token, or choose one of its answers by " +
        "the header clade-fault, such as answer=200: 200 (created); 400 (invalid); 401 (unauthorized); 500 (unparsable).\n",
    ]);
    expect(response.headers.get("clade-undocumented")).toBe("query/dry must be boolean");
    expect(response.headers.get("clade-violations")).toBe("query/dry must be boolean");
  });

  test.each([
    ["10", "too far"],
    ["1e3", "too far"],
    ["0", "no page"],
    ["-10", "no page"],
    ["ten", "no page"],
    ["10.5", "no page"],
  ])("is told above the maximum of a parameter from wrong in another way: %s", async (page, error) => {
    const response = await mock.call(`/fixture/api/v1/task/mine?Page=${page}`);
    expect([response.status, await response.json()]).toEqual([400, { error }]);
    expect(response.headers.has("clade-undocumented")).toBe(false);
  });

  test("is invalid above the maximum of a parameter where nothing else is said of that", async () => {
    const response = await mock.call("/fixture/api/v1/task/mine?size=10");
    expect([response.status, await response.json()]).toEqual([400, { error: "no size" }]);
  });

  test("is not what asks for exactly the maximum of a parameter", async () => {
    expect((await mock.call("/fixture/api/v1/task/mine?Page=9")).status).toBe(200);
  });

  test("gets the documented answer when a parameter equals the example of an unknown value", async () => {
    const response = await mock.call("/fixture/api/v1/task/%2FTask%2F0", { headers: session });
    expect([response.status, await response.json()]).toEqual([404, { error: "none" }]);
  });

  test("keeps an encoded slash inside one segment of the path", async () => {
    const response = await mock.call("/fixture/api/v1/task/%2FTask%2F1", { headers: session });
    expect([response.status, response.headers.get("clade-operation")]).toEqual([200, "getTask"]);
  });

  test.each([{}, { authorization: "Bearer abc" }, { authorization: "Session " }])(
    "gets a 401 of the mock's own, and a mark, when no failure documents its credentials: %j",
    async (headers) => {
      const response = await mock.call("/fixture/api/v1/task/1", {
        headers: headers as Record<string, string>,
      });
      expect(response.status).toBe(401);
      expect(await response.text()).toMatch(/^The request is wrong: credentials (missing|malformed)\. /);
      expect(response.headers.get("clade-undocumented")).toMatch(/^credentials (missing|malformed)$/);
    },
  );

  describe("where a key after a word and a token alone share a header", () => {
    async function board(authorization: string, method = "GET"): Promise<unknown[]> {
      const headers = { authorization };
      const response = await mock.call("/fixture/api/v1/board", { method, headers });
      return [response.status, response.headers.get("clade-undocumented")];
    }

    test.each(["Bearer key-1", "bearer key-2", "a.b.c", "a.b.d", "key-1"])(
      "takes %j",
      async (authorization) => {
        expect(await board(authorization)).toEqual([200, null]);
      },
    );

    test.each([
      ["a stranger's key", "Bearer key-0"],
      ["a stranger's token", "a.b.0"],
      ["a word for something else", "Basic a2V5LTE6"],
      ["a word that nobody knows", "Token a.b.c"],
      ["a word without anything behind it", "Bearer"],
      ["another word of that kind", "basic "],
    ])("does not take %s for a token: %j", async (_what, authorization) => {
      expect(await board(authorization)).toEqual([401, null]);
    });

    test("takes a word before a token where the spec's own sample has one", async () => {
      expect(await board("Token abc", "POST")).toEqual([200, null]);
      expect(await board("Token 0", "POST")).toEqual([401, null]);
    });
  });

  test("may lack credentials that are optional, but may not mangle them", async () => {
    expect((await mock.call("/fixture/api/v1/task/mine")).status).toBe(200);
    const mangled = await mock.call("/fixture/api/v1/task/mine", { headers: { authorization: "Basic %%%" } });
    expect(mangled.headers.get("clade-undocumented")).toBe("credentials malformed");
  });

  test("is any request at all where the vendor documents a call only to refuse it", async () => {
    const response = await mock.call("/fixture/api/v1/refused");
    expect([response.status, await response.json()]).toEqual([403, { error: "closed" }]);
  });

  test("gets the document's own answer, headers included, when the path lacks the method", async () => {
    const response = await mock.call("/fixture/api/v1/task", { method: "PATCH" });
    expect([response.status, await response.json()]).toEqual([501, { error: "not supported" }]);
    expect(response.headers.get("x-why")).toBe("because");
    expect(response.headers.has("clade-undocumented")).toBe(false);
    expect(response.headers.has("clade-operation")).toBe(false);
  });

  test("gets a 404 of the mock's own, and a mark, when the path is unknown and nothing documents that", async () => {
    const response = await mock.call("/fixture/api/v1/nothing");
    expect([response.status, response.headers.get("clade-undocumented")]).toEqual([404, "route unknown"]);
    expect(await response.text()).toBe(
      "The spec has no path for /fixture/api/v1/nothing. What the vendor answers then is not known. " +
        "GET /<vendor> lists what the spec has.\n",
    );
  });

  test("is not wrong for a body where the operation takes none", async () => {
    const init = { method: "DELETE", headers: jsonType, body: "{" };
    const response = await mock.call("/fixture/api/v1/task/1", init);
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  test("leaves the spec's document as it was", async () => {
    const before = JSON.stringify(fixtureBundle);
    await mock.call("/fixture/api/v1/task/1", { headers: session });
    expect(JSON.stringify(fixtureBundle)).toBe(before);
  });
});
