import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
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

const orders = `/datasources/${ids.dataSource}`;
const visits = `/datasources/${ids.dynamicDataSource}`;

const instancesOf = async (id: string) =>
  (await agency.read(`/datasource-instances?datasource_id=${id}`))["datasources"] as { id: string }[];

const operate = async (path: string, unusual = {}) =>
  (await agency.send("POST", path, unusual)).body.data?.["op_requested"];

const refresh = (instance: string) => agency.send("POST", `/datasource-instances/${instance}/@/refresh`);

test("KF-09 an instance of a disabled data source is not refreshed, which gets 403, until it is enabled", async () => {
  expect(await operate(`${orders}/@/disable`)).toBe("disable");
  expect(await agency.read(orders)).toHaveProperty("disabled", true);
  const { status: refused, body } = await refresh(ids.dataSource);
  expect([refused, body.meta["error_desc"]]).toEqual([403, "The data source is disabled"]);
  expect(await operate(`${orders}/@/enable`)).toBe("enable");
  expect((await refresh(ids.dataSource)).status).toBe(200);
});

test("enabling and disabling may be repeated (assumed)", async () => {
  for (const name of ["enable", "disable", "disable", "enable"]) {
    expect(await operate(`${orders}/@/${name}`)).toBe(name);
  }
  expect(await agency.read(orders)).toHaveProperty("disabled", false);
});

test("several data sources are refreshed in one call, and those that there are not are told", async () => {
  const unknown = "77aa00bb11cc22dd33ee44ff55006677";
  const datasources = [ids.dynamicDataSource, ids.dataSource, unknown];
  const { body } = await agency.send("POST", "/datasources/@/refresh", { body: { datasources } });
  expect(body.data).toEqual({
    ...{ op_requested: "refresh", success: true, queue_status: 200 },
    ...{ total_datasources_requested: 3, total_instances_requested: 3, total_instances_queued: 3 },
    failed_results: {
      description: "Some datasources/instances failed to queue.",
      invalid_datasources: { [unknown]: { error: `Data source not found: ${unknown}` } },
    },
  });
  expect(await agency.read(visits)).toHaveProperty("date_last_refresh", "2026-07-01T12:00:00Z");
});

test("of disabled data sources, and of those out of reach, nothing is queued (assumed)", async () => {
  await agency.send("POST", `${orders}/@/disable`);
  const body = { datasources: [ids.dataSource, ids.dataSourceInAcme] };
  const { data } = (await agency.send("POST", "/datasources/@/refresh", { body })).body;
  expect(data).toMatchObject({
    ...{ total_instances_requested: 1, total_instances_queued: 0 },
    failed_results: { invalid_datasources: { [ids.dataSourceInAcme]: {} } },
  });
  const inAcme = `/datasources/@/refresh?client_id=${ids.acme}`;
  expect((await agency.send("POST", inAcme, { body })).body.data).toMatchObject({
    total_instances_queued: 1,
  });
});

test("an empty list of data sources is refused (assumed)", async () => {
  expect(await agency.statusOf("POST", "/datasources/@/refresh", { body: { datasources: [] } })).toBe(400);
});

test("one data source is refreshed with all of its instances, unless it is disabled", async () => {
  const last = async () => (await agency.read(visits))["date_last_refresh"];
  const before = await last();
  await agency.send("POST", `${visits}/@/disable`);
  expect(await operate(`${visits}/@/refresh`)).toBe("refresh");
  expect(await last()).toBe(before);
  await agency.send("POST", `${visits}/@/enable`);
  await agency.send("POST", `${visits}/@/refresh`);
  expect(await last()).toBe("2026-07-01T12:00:00Z");
});

test("instances are deleted: those that nobody accessed since a time, or all", async () => {
  const last_access = Date.parse("2026-06-20T12:00:00Z") / 1000;
  expect(await operate(`${visits}/@/delete_instances`, { body: { last_access } })).toBe("delete_instances");
  expect(await instancesOf(ids.dynamicDataSource)).toMatchObject([{ id: ids.firstSite }]);
  await agency.send("POST", `${visits}/@/delete_instances`);
  expect(await instancesOf(ids.dynamicDataSource)).toEqual([]);
});

test("whoever downloads data accesses the instance (assumed)", async () => {
  const data = agency.client().GET("/datasource-instances/{instance_id}/data", {
    params: { path: { instance_id: ids.secondSite } },
    as: "text",
  });
  expect((await data).data).toContain("visits");
  const last_access = Date.parse("2026-07-01T12:00:00Z") / 1000;
  await agency.send("POST", `${visits}/@/delete_instances`, { body: { last_access } });
  expect(await instancesOf(ids.dynamicDataSource)).toMatchObject([{ id: ids.secondSite }]);
});

test("an import makes a new data source in the client, with the same data", async () => {
  const { data, created } = await agency.client().POST("/datasources/{datasource_id}/@/import", {
    params: { path: { datasource_id: ids.dynamicDataSource } },
    body: { client_id: ids.bistro },
  });
  const id = created?.datasource_id ?? "";
  expect(data?.data).toEqual({ op_requested: "import" });
  const inBistro = `client_id=${ids.bistro}`;
  expect(await agency.read(`/datasources/${id}?full=true&${inBistro}`)).toMatchObject({
    ...{ company: "Bistro", name: "Visits by site", is_dynamic: true, share_rights: [] },
  });
  const { datasources } = await agency.read(`/datasource-instances?${inBistro}`);
  expect(datasources).toMatchObject([
    { datasource_id: id, data_size: 27 },
    { datasource_id: id, data_size: 27 },
  ]);
  expect(await instancesOf(ids.dynamicDataSource)).toHaveLength(2);
});

test("an import takes a client that there is, which must be named", async () => {
  expect(await agency.statusOf("POST", `${orders}/@/import`, { body: {} })).toBe(400);
  expect(await agency.statusOf("POST", `${orders}/@/import`, { body: { client_id: "0".repeat(32) } })).toBe(
    404,
  );
});

test("KF-09 to see a data source and to enter a client does not allow to import", async () => {
  const viewer = { key: keys.vera };
  await agency.send("PUT", `/users/${ids.vera}/roles/${ids.consultant}`);
  const groups = [{ group_id: ids.allUsers, can_manage: true }];
  await agency.send("PUT", `/clients/${ids.acme}/share-rights`, { body: { groups } });
  expect(await agency.statusOf("GET", `/datasources?client_id=${ids.acme}`, viewer)).toBe(200);
  const shared = `/datasources/${ids.sampleDataSource}`;
  expect(await agency.statusOf("GET", shared, viewer)).toBe(200);
  const body = { client_id: ids.acme };
  expect(await agency.statusOf("POST", `${shared}/@/import`, { ...viewer, body })).toBe(401);
});
