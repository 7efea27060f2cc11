import { afterEach, describe, expect, test } from "vitest";
import { mockFixture, patience, token, type MockUnderTest } from "./testing/mock-under-test.ts";

const login = "/fixture/login";
const board = "/fixture/api/v1/board";

describe("a mock with faults", () => {
  let mock: MockUnderTest | undefined;
  afterEach(async () => {
    await mock?.close();
    mock = undefined;
  });

  test(
    "gives a documented answer that the header asks for, though the request is right",
    async () => {
      mock = await mockFixture();
      const response = await mock.call("/fixture/api/v1/task/1", {
        headers: { authorization: "Session abc", "clade-fault": "answer=404/none" },
      });
      expect([response.status, await response.json()]).toEqual([404, { error: "none" }]);
      expect(response.headers.get("clade-fault")).toBe("answer=404/none");
    },
    patience,
  );

  test("drops the connections of the operation that was named at its start, and of no other", async () => {
    mock = await mockFixture({ faults: [{ vendor: "fixture", operation: "login", fault: "drop=head" }] });
    await expect(mock.call(login, { headers: token })).rejects.toThrow("fetch failed");
    expect((await mock.call(board, { headers: { authorization: "a.b.c" } })).status).toBe(200);
    const fine = { ...token, "clade-fault": "latency=0" };
    expect((await mock.call(login, { headers: fine })).status).toBe(200);
  });

  test("does not start for an operation that there is not", async () => {
    const faults = [{ vendor: "fixture", operation: "fly", fault: "drop=head" }];
    await expect(mockFixture({ faults })).rejects.toThrow('operation of fixture "fly", which there is not.');
  });
});

describe("a mock's requests", () => {
  let mock: MockUnderTest | undefined;
  afterEach(async () => {
    await mock?.close();
    mock = undefined;
  });

  test("are told with their answers, without their secrets, until they are reset", async () => {
    mock = await mockFixture();
    await mock.call(login, { headers: token });
    await mock.call(login);
    const [first, second] = mock.requests();
    expect(first).toMatchObject({
      ...{ vendor: "fixture", operationId: "login", method: "GET", status: 200 },
      ...{ url: `${mock.origin}${login}`, undocumented: undefined },
    });
    expect(first?.headers["authorization"]).toBe("[redacted]");
    expect(second).toMatchObject({ status: 401, body: undefined });
    mock.reset();
    expect(mock.requests()).toEqual([]);
  });
});
