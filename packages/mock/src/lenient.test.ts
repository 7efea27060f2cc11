import type { Bundle } from "@clade/bundle";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lenientBundle } from "@clade/front/testing";
import { mockFixture, patience, type MockUnderTest } from "./testing/mock-under-test.ts";

const json = "application/json";
const form = "application/x-www-form-urlencoded";

/** One vendor for each thing that may be accepted, one that accepts all of it, and one that accepts nothing. */
const bundles = {
  strict: lenientBundle(),
  paths: lenientBundle("any-case-paths"),
  slashes: lenientBundle("double-slashes"),
  ending: lenientBundle("trailing-slash"),
  names: lenientBundle("any-case-names"),
  relaxed: lenientBundle("relaxed-json"),
  forms: lenientBundle("form-bodies"),
  all: lenientBundle(
    "any-case-paths",
    "double-slashes",
    "trailing-slash",
    "any-case-names",
    "relaxed-json",
    "form-bodies",
  ),
} satisfies Record<string, Bundle>;

type Vendor = keyof typeof bundles;

const vendors = Object.keys(bundles) as Vendor[];

describe("a vendor that accepts more than its spec writes", () => {
  let mock: MockUnderTest;
  beforeAll(async () => {
    mock = await mockFixture({ bundles });
  }, patience);
  afterAll(() => mock.close());

  async function call(vendor: Vendor, path: string, init?: RequestInit): Promise<number> {
    return (await mock.call(`/${vendor}${path}`, init)).status;
  }

  function send(vendor: Vendor, body: string, type: string, path = "Task"): Promise<number> {
    const headers = type === "" ? {} : { "content-type": type };
    // Bytes, because a text would be given a media type.
    return call(vendor, `/V2.0/Services/Data/${path}`, { method: "POST", headers, body: Buffer.from(body) });
  }

  const query = "apiKey=abc&pageSize=5";

  test.each([
    ["paths", "/v2.0/services/data/TASK"],
    ["slashes", "//V2.0/Services//Data///Task"],
    ["ending", "/V2.0/Services/Data/Task/"],
  ] as const)("for %s finds %s, which a strict one does not", async (vendor, path) => {
    expect(await call(vendor, `${path}?${query}`)).toBe(200);
    expect(await call("all", `${path}?${query}`)).toBe(200);
    expect(await call("strict", `${path}?${query}`)).toBe(404);
  });

  test("shows its page at its prefix, with a slash at the end and without", async () => {
    for (const path of ["/ending", "/ending/", "/strict", "/strict/"]) {
      expect([path, await (await mock.call(path)).text()]).toEqual([
        path,
        expect.stringContaining("Lenient API"),
      ]);
    }
  });

  test.each([
    ["a parameter", "apiKey=abc&PAGESIZE=5", 400],
    ["an API key", "APIKEY=abc&pageSize=5", 401],
  ])("takes the name of %s in any case, which a strict one misses", async (_what, sent, refused) => {
    const path = `/V2.0/Services/Data/Task?${sent}`;
    expect(await call("names", path)).toBe(200);
    expect(await call("all", path)).toBe(200);
    expect(await call("strict", path)).toBe(refused);
    expect(await call("relaxed", path)).toBe(refused);
  });

  test.each([
    ["names", '{"NAME":"a","pARTS":[{"name":"b","parts":[]}]}', json],
    ["relaxed", "{Name: 'it\\'s \"new\"', Parts: [{Name: 'b',},],}", json],
    ["relaxed", "{Name: 'a'}", ""],
    ["forms", ' \n{"Name":"a"}', form],
    ["forms", "Name=a%20b", form],
    ["all", "{name: 'a', 'PARTS': [{nAme: 'b'}]}", form],
    ["all", "name=a", form],
  ] as const)("for %s alone takes %s as %j", async (vendor, body, type) => {
    expect(await send(vendor, body, type)).toBe(200);
    expect(await send("all", body, type)).toBe(200);
    for (const other of vendors.filter((name) => name !== vendor && name !== "all")) {
      expect([other, await send(other, body, type)]).not.toEqual([other, 200]);
    }
  });

  test.each([
    ["{", json, 500],
    ["{Name: }", json, 500],
    ["{Name: 'a'} {", form, 500],
    ["[1,,]", form, 500],
    ["Name=a", json, 500],
    ["Name=a", "", 500],
    ["{Name: 'a'}", "text/plain", 500],
    ["Name=a&Name=b", form, 400],
    ["[]", form, 400],
    ["{Other: 1}", form, 400],
    ["{__proto__: {Name: 'a'}}", json, 400],
    ['{"Name":"a","__PROTO__":{}}', json, 400],
    ['{"Name":"a","constructor":{"name":1}}', json, 400],
    ['{"Name":"a","NAME":"b"}', json, 400],
  ])("refuses %s as %j all the same", async (body, type, status) => {
    expect(await send("all", body, type)).toBe(status);
  });

  test("takes a form for a form where the operation does, but not what begins like JSON", async () => {
    expect(await send("all", "letters=a", form, "Search")).toBe(200);
    expect(await send("all", "word=a", form, "Search")).toBe(400);
    expect(await send("all", "{word: 'a'}", form, "Search")).toBe(200);
  });

  test.each([json, ""])("takes JSON as the spec writes it too, as %j", async (type) => {
    for (const vendor of vendors) {
      expect([vendor, await send(vendor, '{"Name":"a"}', type)]).toEqual([vendor, 200]);
    }
  });
});
