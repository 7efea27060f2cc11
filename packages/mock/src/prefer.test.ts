import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mockFixture, patience, type MockUnderTest } from "./testing/mock-under-test.ts";

describe("the Prefer header", () => {
  let mock: MockUnderTest;
  beforeAll(async () => {
    mock = await mockFixture();
  }, patience);
  afterAll(() => mock.close());

  function prefer(value: string, path = "/fixture/api/v1/task/1"): Promise<Response> {
    return mock.call(path, { headers: { prefer: value } });
  }

  test.each([
    ["code=404, example=none", 404],
    ["code=404; example=none", 404],
    ['code="404",example="none"', 404],
    ["respond-async, wait=10, code=404", 404],
    ["example=none", 404],
    ["example=first", 200],
    ["code=200, code=404", 200],
  ])("chooses among all documented answers, whatever the request lacks: %s", async (value, status) => {
    const response = await prefer(value);
    expect(response.status).toBe(status);
    expect(response.headers.get("clade-operation")).toBe("getTask");
  });

  test("may be sent as several headers", async () => {
    const headers = new Headers([
      ["prefer", "code=404"],
      ["prefer", "example=none"],
    ]);
    expect((await mock.call("/fixture/api/v1/task/1", { headers })).status).toBe(404);
  });

  test("takes a status from a range that the spec documents", async () => {
    const response = await prefer("code=418", "/fixture/api/v1/refused");
    expect([response.status, await response.json()]).toEqual([418, { error: "other" }]);
  });

  test.each(["code=500", "code=404, example=first", "example=nothing", "code=many", "code=2000"])(
    "is refused with what there is when it asks for what is not documented: %s",
    async (value) => {
      const response = await prefer(value);
      expect([response.status, await response.text()]).toEqual([
        400,
        `getTask documents no answer for Prefer: ${value}. It documents 200 (first, asText); 404 (none).\n`,
      ]);
      expect(response.headers.get("clade-undocumented")).toBe(`Prefer: ${value}`);
    },
  );

  test("is refused when it asks for generated data", async () => {
    const response = await prefer("dynamic=true");
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining("dynamic=true is refused"),
    ]);
  });

  test.each(["dynamic=false", "return=minimal", "nonsense"])(
    "changes nothing when it says %s",
    async (value) => {
      expect((await prefer(value, "/fixture/api/v1/task/mine")).status).toBe(200);
    },
  );
});
