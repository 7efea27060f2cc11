import { describe, expect, test } from "vitest";
import { Organization, SESSION } from "./testing/organization.ts";

const TASK = "/data/objects/Task/e22c3a54-8a0c-4f0e-9d52-1f4f6e7a9b10";
const DAY = 24 * 60 * 60_000;

const acme = new Organization({ quotas: true });

describe("the limits on calls", () => {
  const status = async (path = "/metadata/listEntities", authorization = SESSION) =>
    (await acme.send("GET", path, undefined, { authorization })).status;

  async function callTimes(times: number, authorization = SESSION): Promise<Set<number>> {
    const statuses = new Set<number>();
    for (let call = 0; call < times; call += 1) {
      if (call % 25 === 0) acme.sandbox.advance(1000);
      statuses.add(await status("/authentication/getSessionInfo", authorization));
    }
    return statuses;
  }

  test("25 calls a second of the whole organization, and the 26th is told to come back in a second", async () => {
    const jane = await acme.signIn("jane");
    for (let call = 0; call < 25; call += 1)
      expect(await status(undefined, call < 5 ? jane : SESSION)).toBe(200);
    expect(await acme.send("GET", "/metadata/listEntities")).toEqual({
      status: 429,
      body: {
        statusCode: "Too Many Requests",
        message: "API calls quota exceeded! maximum admitted 25 per Second.",
        retryAfter: "1",
      },
    });
    acme.sandbox.advance(1000);
    expect(await status()).toBe(200);
  });

  test("CZ-23 1,000 calls a day for a license, beside those of others, and logging in and out is free", async () => {
    const jane = await acme.signIn("jane");
    expect(await callTimes(1000)).toEqual(new Set([200]));
    acme.sandbox.advance(1000);
    expect(await status()).toBe(429);
    expect(await status("/authentication/getSessionInfo", jane)).toBe(200);
    expect(await status("/authentication/logout")).toBe(200);
    const again = await acme.signIn("sam");
    expect(await status("/authentication/getSessionInfo", again)).toBe(429);
    acme.sandbox.advance(DAY);
    expect(await status("/authentication/getSessionInfo", await acme.signIn("sam"))).toBe(200);
  });

  test("CZ-23 a bulk counts as one call, whatever is in it", async () => {
    const requests = Array.from({ length: 100 }, () => ({ url: TASK, method: "GET" }));
    for (let call = 0; call < 25; call += 1) {
      const { body } = await acme.send("POST", "/bulk/execute", { requests: requests.slice(0, 4) });
      expect(body["responses"]).toHaveLength(4);
    }
    acme.sandbox.advance(1000);
    const { body } = await acme.send("POST", "/bulk/execute", { requests });
    expect(
      (body["responses"] as { statusCode: number }[]).every(({ statusCode }) => statusCode === 200),
    ).toBe(true);
  });
});
