import { describe, expect, it } from "vitest";
import { UsageError } from "./errors/usage-error.ts";
import { jsonAnswer, observeFetch } from "./testing/observed-fetch.ts";
import { createPigeonClient, type PigeonOptions } from "./testing/pigeon-client.ts";

type Untyped = Record<string, (path: unknown, init?: unknown) => Promise<unknown>>;

const { fetch, requests } = observeFetch(jsonAnswer([]));
/** The client as a JavaScript program sees it. */
const client = createPigeonClient({ fetch }) as unknown as Untyped;

async function refusal(method: string, path: unknown, init?: unknown): Promise<string> {
  const error: unknown = await client[method]?.(path, init).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  expect(requests).toHaveLength(0);
  return (error as UsageError).message;
}

function optionRefusal(options: unknown): UsageError {
  try {
    createPigeonClient(options as PigeonOptions);
  } catch (error) {
    if (UsageError.isInstance(error)) return error;
  }
  throw new Error("expected a UsageError");
}

describe("a call that cannot be made as written", () => {
  it.each([
    ["GET", "/leters", 'Pigeon has no operation "GET /leters". Did you mean "GET /letters"?'],
    [
      "GET",
      "/letters/12",
      'Pigeon has no operation "GET /letters/12". Write "GET /letters/{id}" and put the values into "params.path".',
    ],
    ["PATCH", "/letters", 'Pigeon has no operation "PATCH /letters". That path knows GET, POST.'],
    [
      "GET",
      "/nothing/like/it",
      'Pigeon has no operation "GET /nothing/like/it". See the client\'s types for those that exist.',
    ],
    ["GET", undefined, "The path of a call must be a string; got a value of type undefined."],
  ])("%s %s is refused with the nearest that exists", async (method, path, want) => {
    expect(await refusal(method, path)).toBe(want);
  });

  it.each([
    [
      { parseAs: "text" },
      'A call has no setting "parseAs". It knows "params", "body", "contentType", "as", "headers", "signal", "timeout", "attemptTimeout", "retries" and "maxResponseSize".',
    ],
    [{ timeuot: 5 }, 'A call has no setting "timeuot". Did you mean "timeout"?'],
    [{ params: { querry: {} } }, '"params" has no place "querry". Did you mean "query"?'],
    [{ params: 5 }, '"params" must be an object.'],
    [{ params: { query: "a=1" } }, '"params.query" must be an object.'],
    [{ body: {} }, "A GET request cannot carry a body."],
    [{ signal: {} }, '"signal" must be an AbortSignal, such as the one of an AbortController.'],
    [{ timeout: 0 }, '"timeout" must be a number of milliseconds from 1 to 2147483647; got 0.'],
    [
      { timeout: "5" },
      '"timeout" must be a number of milliseconds from 1 to 2147483647; got a value of type string.',
    ],
    [{ attemptTimeout: -1 }, expect.stringMatching(/^"attemptTimeout" must be a number of milliseconds/u)],
    [{ retries: "2" }, '"retries" must be a whole number, 0 for none; got a value of type string.'],
    [{ headers: [["a", "b"]] }, '"headers" must be a plain object or Headers.'],
    [
      { params: { header: { "x y": "1" } } },
      'The header "x y" has a name or a value that HTTP does not allow.',
    ],
    [7, "The second argument of a call must be an object."],
    [
      { params: { query: { limit: Number.NaN } } },
      expect.stringContaining('"params.query.limit" cannot be written into a query'),
    ],
    [
      { params: { query: { range: { from: [1] } } } },
      expect.stringContaining('"params.query.range" cannot be written'),
    ],
    [
      { params: { query: { tags: ["\ud800"] } } },
      expect.stringContaining("The call cannot be made into a request"),
    ],
    [
      { params: { query: { since: new Date(0) } } },
      expect.stringContaining('"params.query.since" cannot be written'),
    ],
  ])("%j is refused", async (init, want) => {
    expect(await refusal("GET", "/letters", init)).toEqual(want);
  });

  it.each([
    [undefined, '"params.path.id" is missing: /letters/{id} cannot be called without it.'],
    [
      { Id: 7 },
      '"params.path.id" is missing: /letters/{id} cannot be called without it. Did you mean "id" by "Id"?',
    ],
    [{ id: null }, '"params.path.id" is missing: /letters/{id} cannot be called without it.'],
    [{ id: "" }, '"params.path.id" is empty: it cannot stand in /letters/{id}.'],
    [{ id: Number.NaN }, '"params.path.id" is NaN: it cannot stand in /letters/{id}.'],
    [{ id: {} }, '"params.path.id" is of type object: it cannot stand in /letters/{id}.'],
    [{ id: ["a"] }, '"params.path.id" is of type object: it cannot stand in /letters/{id}.'],
    [{ id: "\ud800" }, '"params.path.id" holds half a character: it cannot stand in /letters/{id}.'],
  ])("the path parameters %j are refused", async (path, want) => {
    expect(await refusal("DELETE", "/letters/{id}", { params: { path } })).toBe(want);
  });

  it.each([".", ".."])(
    "%s as a path parameter is refused, since it would call another operation",
    async (id) => {
      expect(new URL(`https://pigeon.example/api/v1/letters/${id}`).pathname).not.toContain(id);
      expect(await refusal("DELETE", "/letters/{id}", { params: { path: { id } } })).toBe(
        `"params.path.id" is "${id}", which a URL takes for a folder: it cannot stand in /letters/{id}.`,
      );
    },
  );

  it("names a header whose value is not allowed without repeating the value", async () => {
    const message = await refusal("GET", "/letters", { headers: { authorization: "Bearer abc\ndef" } });
    expect(message).toBe('The header "authorization" has a name or a value that HTTP does not allow.');
  });

  it.each([
    [
      "POST",
      "/letters",
      { a: 1n },
      "The body cannot be written as JSON: it holds a cycle, a bigint or a function.",
    ],
    [
      "POST",
      "/letters",
      () => 1,
      "The body cannot be written as JSON: it holds a cycle, a bigint or a function.",
    ],
    ["PUT", "/letters/{id}/note", {}, "The body of this operation must be a text."],
    [
      "PUT",
      "/letters/{id}/seal",
      "x",
      "The body of this operation must be a Uint8Array, an ArrayBuffer or a Blob.",
    ],
    ["POST", "/session", "x", "The body of this operation must be an object of form fields."],
    ["POST", "/session", { user: {} }, 'The form field "user" must be a text, number or truth value.'],
  ])("a body that %s %s cannot send is refused", async (method, path, body, want) => {
    const params = path.includes("{id}") ? { path: { id: 7 } } : {};
    expect(await refusal(method, path, { params, body })).toBe(want);
  });

  it.each([
    ["nothing", undefined],
    ["a thing with a status and headers that are none", { status: 200, headers: {} }],
    ["half a response", { status: 200, headers: new Headers() }],
    ["a status that is no number", { status: "200", statusText: "OK", headers: new Headers() }],
  ])("is a fetch that gives %s, which is named as the option at fault", async (_, given) => {
    const broken = createPigeonClient({ fetch: () => given as unknown as Response });
    await expect(broken.GET("/letters")).rejects.toMatchObject({
      name: "UsageError",
      option: "fetch",
      message: '"fetch" must return a Response or a promise of one.',
    });
  });
});

describe("options that cannot be right", () => {
  it.each([
    [{ tokn: "x" }, "tokn", 'The Pigeon client has no option "tokn". Did you mean "token"?'],
    [{ agent: 3 }, "agent", /^The Pigeon client has no option "agent"\. It knows "token", "key", "baseUrl"/u],
    [{ timeout: Infinity }, "timeout", /got Infinity/u],
    [{ timeout: -1 }, "timeout", /from 1 to 2147483647; got -1/u],
    [{ timeout: 2 ** 31 }, "timeout", /got 2147483648/u],
    [{ attemptTimeout: 0 }, "attemptTimeout", /from 1 to 2147483647; got 0/u],
    [{ retries: 0.5 }, "retries", '"retries" must be a whole number, 0 for none; got 0.5.'],
    [{ hooks: [] }, "hooks", '"hooks" must be an object of functions.'],
    [{ hooks: () => undefined }, "hooks", '"hooks" must be an object of functions.'],
    [{ hooks: { onResponse: "log" } }, "hooks", '"hooks.onResponse" must be a function; got a value of type'],
    [{ hooks: { onrequest: () => undefined } }, "onrequest", 'has no "onrequest". Did you mean "onRequest"?'],
    [{ retryDelay: Number.NaN }, "retryDelay", /from 0 to 2147483647; got NaN/u],
    [{ fetch: "fetch" }, "fetch", '"fetch" must be a function; got a value of type string.'],
    [{ allowHttp: "yes" }, "allowHttp", '"allowHttp" must be true or false; got a value of type string.'],
    [{ token: 5 }, "token", '"token" must be a string; got a value of type number.'],
    [
      { baseUrl: "/api" },
      "baseUrl",
      /must be an absolute http or https URL such as "https:\/\/pigeon\.example/u,
    ],
  ])("%j are refused when the client is made", (options, option, want) => {
    const error = optionRefusal(options);
    expect(error.option).toBe(option);
    expect(error.message).toMatch(want);
  });

  it.each([null, "token"])("%j as options is refused", (options) => {
    expect(optionRefusal(options).message).toBe("The options of the Pigeon client must be an object.");
  });

  it("may be undefined, which is the same as absent", () => {
    expect(() =>
      createPigeonClient({ baseUrl: undefined, timeout: undefined, fetch: undefined }),
    ).not.toThrow();
  });
});
