import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundleOf, mockFixture, patience, type MockUnderTest } from "./testing/mock-under-test.ts";

const invalidUrl = "Please specify a valid URL to shorten.";
const missingAppId = "Please provide a valid application name to help Cligs users identify their usage.";
const unknownKey =
  "Please provide a valid API key. If you want the clig to be public, simply do not specify a key.";
const createProblem = "There was a server problem creating the clig.";
const invalidClig = "Please specify a valid clig ID to expand.";
const unknownClig = "Unknown clig ID.";
const expandProblem = "There was a server problem retrieving the clig\u2019s URL.";

const page = "url=http%3A%2F%2Fexample.com%2F";
const strangersKey = "key=00000000000000000000000000000000";

describe("the mock of Cligs", () => {
  let mock: MockUnderTest;
  beforeAll(async () => {
    mock = await mockFixture({ bundles: { cligs: bundleOf("cligs") } });
  }, patience);
  afterAll(() => mock.close());

  async function create(query: string, init?: RequestInit): Promise<[number, string]> {
    const response = await mock.call(`/cligs/api/v1/cligs/create?${query}`, init);
    return [response.status, await response.text()];
  }

  async function expand(query: string, init?: RequestInit): Promise<[number, string]> {
    const response = await mock.call(`/cligs/api/v1/cligs/expand?${query}`, init);
    return [response.status, await response.text()];
  }

  test("CL-01 the base URL has the version in its path", () => {
    expect(mock.baseUrls["cligs"]).toBe(`${mock.origin}/cligs/api/v1`);
  });

  test("CL-02 a POST to a path that works by GET is refused", async () => {
    const response = await mock.call(`/cligs/api/v1/cligs/create?${page}`, { method: "POST" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect(response.headers.get("clade-undocumented")).toBe("route unsupported");
  });

  test.each(["", "&key=", "&key=&appid=", "&key=&appid=demo"])(
    "CL-03 a clig is public when no key or a blank one is given: %j",
    async (more) => {
      expect(await create(page + more)).toEqual([200, "http://cli.gs/Ts8p6Y"]);
    },
  );

  test("CL-03 a key with an appid is taken", async () => {
    const query = `${page}&key=0123456789abcdef0123456789abcdef&appid=demo`;
    expect(await create(query)).toEqual([200, "http://cli.gs/Ts8p6Y"]);
  });

  test("CL-04 create is answered with the bare short URL as text", async () => {
    const response = await mock.call(`/cligs/api/v1/cligs/create?${page}&title=Example`);
    expect(response.headers.get("content-type")).toMatch(/^text\/plain\b/);
    expect(response.headers.get("clade-operation")).toBe("createClig");
    expect(response.headers.has("clade-violations")).toBe(false);
    expect(await response.text()).toBe("http://cli.gs/Ts8p6Y");
  });

  test.each(["", "url=", "url=%20", "url=1", "url=ftp%3A%2F%2Fexample.com"])(
    "CL-05 create without a url, or with an invalid one, is answered with 404 and the vendor's text: %j",
    async (query) => {
      expect(await create(query)).toEqual([404, invalidUrl]);
    },
  );

  test("CL-05 a wrong request that the vendor documents is told what is wrong, but not marked as undocumented", async () => {
    const { headers } = await mock.call("/cligs/api/v1/cligs/create");
    expect(headers.get("clade-violations")).toBe("query/url must have required property 'url'");
    expect(headers.has("clade-undocumented")).toBe(false);
    expect(headers.get("clade-operation")).toBe("createClig");
  });

  test.each(["key=k", "key=k&appid="])(
    "CL-06 a key without an appid is answered with 403 and the vendor's text: %j",
    async (more) => {
      expect(await create(`${page}&${more}`)).toEqual([403, missingAppId]);
    },
  );

  test("CL-07 an unknown key is answered with 404 and the vendor's text", async () => {
    expect(await create(`${page}&appid=demo&${strangersKey}`)).toEqual([404, unknownKey]);
  });

  test("several faults at once get the answer that the vendor lists first", async () => {
    expect(await create(strangersKey)).toEqual([404, invalidUrl]);
    expect(await create(`${page}&${strangersKey}`)).toEqual([403, missingAppId]);
  });

  test.each(["clig=Ts8p6Y", "clig=http://cli.gs/Ts8p6Y", "clig=http%3A%2F%2Fcli.gs%2FTs8p6Y"])(
    "CL-09 expand takes an id, a short URL, or that URL percent-encoded: %j",
    async (query) => {
      expect(await expand(query)).toEqual([200, "http://example.com/a?b=1"]);
    },
  );

  test.each(["", "clig=", "clig=not%20valid!"])(
    "CL-10 expand without a clig, or with a malformed one, is answered with 404 and the vendor's text: %j",
    async (query) => {
      expect(await expand(query)).toEqual([404, invalidClig]);
    },
  );

  test("CL-11 an unknown clig is answered with 404 and the vendor's text", async () => {
    expect(await expand("clig=zzzzzz")).toEqual([404, unknownClig]);
  });

  test.each([
    ["CL-05", "code=404, example=invalidUrl", 404, invalidUrl],
    ["CL-06", "code=403", 403, missingAppId],
    ["CL-07", "code=404; example=unknownKey", 404, unknownKey],
    ["CL-08", "code=500", 500, createProblem],
    ["CL-08", "example=serverProblem", 500, createProblem],
  ])("%s Prefer: %s makes create answer with its documented failure", async (_id, prefer, status, text) => {
    expect(await create(page, { headers: { prefer } })).toEqual([status, text]);
    expect(await create("", { headers: { prefer } })).toEqual([status, text]);
  });

  test.each([
    ["CL-10", "code=404, example=invalidClig", 404, invalidClig],
    ["CL-11", "code=404, example=unknownClig", 404, unknownClig],
    ["CL-12", "code=500", 500, expandProblem],
  ])("%s Prefer: %s makes expand answer with its documented failure", async (_id, prefer, status, text) => {
    expect(await expand("clig=Ts8p6Y", { headers: { prefer } })).toEqual([status, text]);
  });

  test("CL-12 the text with the typographic apostrophe is sent as UTF-8 and nothing is added", async () => {
    const response = await mock.call("/cligs/api/v1/cligs/expand", { headers: { prefer: "code=500" } });
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.equals(Buffer.from(expandProblem, "utf8"))).toBe(true);
  });

  test("a clig is followed at the root of the host, outside the API's base path", async () => {
    const response = await mock.call("/cligs/Ts8p6Y");
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("http://example.com/a?b=1");
    expect(response.headers.has("content-type")).toBe(false);
    expect(await response.text()).toBe("");
  });

  test("a clig that was never saved is answered with 404 and no body", async () => {
    const response = await mock.call("/cligs/zzzzzz");
    expect([response.status, await response.text()]).toEqual([404, ""]);
    expect(response.headers.has("clade-undocumented")).toBe(false);
  });

  test.each(["301", "404"])("Prefer: code=%s works where the answer has no content", async (code) => {
    const response = await mock.call("/cligs/Ts8p6Y", { headers: { prefer: `code=${code}` } });
    expect([response.status, await response.text()]).toEqual([Number(code), ""]);
  });

  test("a wrong request that nothing documents is refused in words of the mock's own, which say so", async () => {
    const response = await mock.call("/cligs/not-valid");
    expect([response.status, response.headers.get("content-type")]).toEqual([
      400,
      "text/plain; charset=utf-8",
    ]);
    expect(await response.text()).toMatch(
      /^The request is wrong: path\/cligId must match pattern .* is not known\./,
    );
    expect(response.headers.get("clade-undocumented")).toMatch(/^path\/cligId must match pattern/);
    expect(response.headers.get("clade-violations")).toMatch(/^path\/cligId must match pattern/);
  });
});
