import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ids, keys } from "./seed/ids.ts";
import { openAgency, type Agency } from "./testing/agency.ts";

let agency: Agency;

beforeAll(async () => {
  agency = await openAgency();
});

beforeEach(() => {
  agency.restart();
});

afterEach(() => {
  expect(agency.faults).toEqual([]);
});

const HOUR = 3_600_000;
const orders = `/datasource-instances/${ids.dataSource}`;

const times = async (path = orders) => {
  const { date_last_refresh, date_next_refresh } = await agency.read(path);
  return [date_last_refresh, date_next_refresh];
};

async function createSource(body: object, query = ""): Promise<string> {
  const answer = await agency.send("POST", `/datasources${query}`, {
    body: { name: "Stock", connector: "simple_rest", ...body },
  });
  return String(answer.body.meta["location"]).slice("/datasources/".length);
}

describe("data source instances", () => {
  test("the list is of all within reach, or of one data source, under the name datasources", async () => {
    const listed = async (query: string, key?: string) =>
      ((await agency.read(`/datasource-instances${query}`, key))["datasources"] as { id: string }[]).map(
        ({ id }) => id,
      );
    const sites = [ids.firstSite, ids.secondSite];
    expect(await listed("")).toEqual([ids.sampleDataSource, ids.dataSource, ...sites]);
    expect(await listed(`?datasource_id=${ids.dynamicDataSource}`)).toEqual(sites);
    expect(await listed(`?client_id=${ids.acme}`)).toEqual([ids.dataSourceInAcme]);
    expect(await listed("", keys.vera)).toEqual([ids.sampleDataSource, ...sites]);
    expect(await agency.statusOf("GET", `/datasource-instances?datasource_id=${ids.firstSite}`)).toBe(404);
    expect(await agency.statusOf("GET", `/datasource-instances?datasource_id=${ids.dataSourceInAcme}`)).toBe(
      401,
    );
  });

  test("an instance of a dynamic data source is created with properties of its own, and deleted", async () => {
    const { created } = await agency.client().POST("/datasource-instances", {
      body: { datasource_id: ids.dynamicDataSource, properties: { "prop:profile_id": "33" } },
    });
    const instance = `/datasource-instances/${created?.instance_id ?? ""}`;
    expect(created?.instance_id).not.toBe(ids.dynamicDataSource);
    expect(await agency.read(instance)).toMatchObject({
      ...{ datasource_id: ids.dynamicDataSource, datasource_name: "Visits by site", data_size: 0 },
      ...{ refresh_fail_count: 0, date_last_refresh: "2026-07-01T12:00:00Z", date_next_refresh: null },
    });
    expect(await agency.read(`${instance}/properties`)).toEqual({ properties: { "prop:profile_id": "33" } });
    expect(await agency.statusOf("DELETE", instance)).toBe(200);
    expect(await agency.statusOf("DELETE", instance)).toBe(404);
  });

  test("a data source that is not dynamic has one instance with its id, also when one more is asked for (assumed)", async () => {
    const body = { datasource_id: ids.dataSource, properties: { method: "POST" } };
    const { meta } = (await agency.send("POST", "/datasource-instances", { body })).body;
    expect(meta["location"]).toBe(orders);
    expect(await agency.read(orders)).toHaveProperty("data_size", 35);
    expect((await agency.read(`${orders}/properties`))["properties"]).toMatchObject({
      ...{ method: "POST", endpoint_url: "https://northwind.example/orders.json" },
    });
  });

  test("an instance is made of a data source that there is, and that is within reach", async () => {
    const create = (datasource_id: string, client_id?: string) =>
      agency.statusOf("POST", "/datasource-instances", { body: { datasource_id, client_id } });
    expect(await create("0".repeat(32))).toBe(400);
    expect(await create(ids.dataSourceInAcme)).toBe(401);
    expect(await create(ids.dataSourceInAcme, ids.acme)).toBe(201);
  });

  test("properties are added, changed and deleted by name, for the one instance", async () => {
    const path = `/datasource-instances/${ids.firstSite}/properties`;
    await agency.send("PUT", path, { body: { properties: { mode: "fast" } } });
    expect(await agency.read(path)).toEqual({ properties: { "prop:profile_id": "31", mode: "fast" } });
    expect(await agency.statusOf("DELETE", `${path}?name=mode`)).toBe(200);
    expect(await agency.statusOf("DELETE", `${path}?name=mode`)).toBe(404);
    expect(await agency.read(path.replace(ids.firstSite, ids.secondSite))).toEqual({
      properties: { "prop:profile_id": "32" },
    });
  });

  test("KF-09 who may use a data source refreshes its instances, but changes none of their properties", async () => {
    const site = `/datasource-instances/${ids.firstSite}`;
    const viewer = { key: keys.vera };
    expect(await agency.statusOf("POST", `${site}/@/refresh`, viewer)).toBe(200);
    const body = { properties: { mode: "fast" } };
    expect(await agency.statusOf("PUT", `${site}/properties`, { ...viewer, body })).toBe(401);
    expect(await agency.statusOf("POST", `${orders}/@/refresh`, viewer)).toBe(401);
  });
});

describe("refreshing", () => {
  test("a refresh takes away the failures before it, and begins the interval anew", async () => {
    await agency.door("POST", `${orders}/failures`);
    expect(await agency.read(orders)).toHaveProperty("refresh_fail_count", 1);
    agency.sandbox.advance(1000);
    expect((await agency.send("POST", `${orders}/@/refresh`)).body.data).toEqual({ op_requested: "refresh" });
    expect(await agency.read(orders)).toHaveProperty("refresh_fail_count", 0);
    expect(await times()).toEqual(["2026-07-01T12:00:01Z", "2026-07-01T13:00:01Z"]);
  });

  test("a data source refreshes itself each time that its interval has passed", async () => {
    await agency.send("POST", `${orders}/@/refresh`);
    agency.sandbox.advance(HOUR - 1000);
    expect(await times()).toEqual(["2026-07-01T12:00:00Z", "2026-07-01T13:00:00Z"]);
    agency.sandbox.advance(2 * HOUR + 2000);
    expect(await times()).toEqual(["2026-07-01T15:00:00Z", "2026-07-01T16:00:00Z"]);
    expect(await agency.read(`/datasources/${ids.dataSource}`)).toHaveProperty(
      "date_last_refresh",
      "2026-07-01T15:00:00Z",
    );
  });

  test("while it is disabled it does not, and enabled again it goes on from then", async () => {
    await agency.send("POST", `${orders}/@/refresh`);
    agency.sandbox.advance(1.5 * HOUR);
    await agency.send("POST", `/datasources/${ids.dataSource}/@/disable`);
    agency.sandbox.advance(2 * HOUR);
    expect(await times()).toEqual(["2026-07-01T13:00:00Z", null]);
    await agency.send("POST", `/datasources/${ids.dataSource}/@/enable`);
    expect(await times()).toEqual(["2026-07-01T13:00:00Z", "2026-07-01T16:30:00Z"]);
  });

  test("another interval counts from when it was set, and 0 ends the refreshes", async () => {
    const source = `/datasources/${ids.dataSource}`;
    await agency.send("PUT", source, { body: { refresh_interval: 60 } });
    expect((await times())[1]).toBe("2026-07-01T12:01:00Z");
    await agency.send("PUT", source, { body: { refresh_interval: 0 } });
    agency.sandbox.advance(HOUR);
    expect((await times())[1]).toBeNull();
  });

  test("an instance that is made with no_refresh has none by itself (assumed)", async () => {
    const datasource_id = await createSource({ refresh_interval: 60 }, "?no_refresh=true");
    await agency.send("POST", "/datasource-instances?no_refresh=true", { body: { datasource_id } });
    agency.sandbox.advance(HOUR);
    const instance = `/datasource-instances/${datasource_id}`;
    expect(await times(instance)).toEqual([null, null]);
    await agency.send("POST", `${instance}/@/refresh`);
    expect(await times(instance)).toEqual(["2026-07-01T13:00:00Z", null]);
  });
});
