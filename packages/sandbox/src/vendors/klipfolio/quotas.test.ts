import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { ids, keys } from "./seed/ids.ts";
import { openAgency, type Agency } from "./testing/agency.ts";

const SECOND = 1000;
const HOUR = 3_600_000;

let agency: Agency;

beforeAll(async () => {
  agency = await openAgency({ quotas: true });
});

beforeEach(() => {
  agency.restart();
});

afterEach(() => {
  expect(agency.faults).toEqual([]);
});

const statuses = async (count: number, key: string = keys.ada, pause = 0) => {
  const found: number[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    found.push((await agency.send("GET", "/profile", { key })).status);
    agency.sandbox.advance(pause);
  }
  return found;
};

test("KF-07 five requests a second are taken from the whole company, whatever its users", async () => {
  expect(await statuses(3, keys.ada)).toEqual([200, 200, 200]);
  expect(await statuses(3, keys.vera)).toEqual([200, 200, 429]);
  expect(await statuses(1, keys.bea)).toEqual([200]);
  const { body } = await agency.send("GET", "/profile");
  expect(body).toEqual({
    meta: { success: false, status: 429, error_code: "rate_limit_exceeded", error_desc: "Too many requests" },
  });
  agency.sandbox.advance(SECOND);
  expect(await statuses(5)).toEqual([200, 200, 200, 200, 200]);
});

test("KF-07 a request too many does nothing", async () => {
  await statuses(5);
  expect((await agency.send("POST", "/groups", { body: { name: "Board" } })).status).toBe(429);
  agency.sandbox.advance(SECOND);
  expect((await agency.send("GET", "/groups")).body.meta["total"]).toBe(2);
});

test("KF-08 the requests of a day are those of the plan, until midnight in New York", async () => {
  await agency.door("PUT", "/plan", { requestsPerDay: 3, hasThemes: false });
  expect(await statuses(4, keys.ada, SECOND)).toEqual([200, 200, 200, 429]);
  expect(await statuses(1, keys.vera, SECOND)).toEqual([429]);
  agency.sandbox.advance(15 * HOUR);
  expect(await statuses(1)).toEqual([429]);
  agency.sandbox.advance(HOUR);
  expect(await statuses(1)).toEqual([200]);
});

test("KF-08 a client's requests of a day are a resource that its company sets, and its own", async () => {
  const resources = [{ name: "api.requests.perDay", value: 2 }];
  await agency.send("PUT", `/clients/${ids.bistro}/resources`, { body: { resources } });
  agency.sandbox.advance(SECOND);
  expect(await statuses(3, keys.bea, SECOND)).toEqual([200, 200, 429]);
  expect(await statuses(3, keys.ada, SECOND)).toEqual([200, 200, 200]);
  await agency.send("PUT", `/clients/${ids.bistro}/resources`, {
    body: { resources: [{ name: "api.requests.perDay", value: -1 }] },
  });
  agency.sandbox.advance(SECOND);
  expect(await statuses(4, keys.bea, SECOND)).toEqual([200, 200, 200, 200]);
});
