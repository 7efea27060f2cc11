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

const orders = `/datasources/${ids.dataSource}`;

const instancesOf = async (id: string) =>
  (await agency.read(`/datasource-instances?datasource_id=${id}`))["datasources"] as { id: string }[];

describe("data sources", () => {
  test("KF-11 a data source is created with its instance, listed, read, changed and deleted with it", async () => {
    const klipfolio = agency.client();
    const properties = { endpoint_url: "https://northwind.example/a.json", method: "GET" };
    const made = await klipfolio.POST("/datasources", {
      body: {
        ...{ name: "Stock", description: "By site", connector: "simple_rest", format: "json" },
        ...{ refresh_interval: 3600, properties },
      },
    });
    const datasource_id = made.created?.datasource_id ?? "";
    expect(made.data?.meta).toEqual({
      ...{ success: true, status: 201, location: `/datasources/${datasource_id}` },
      instance_location: `/datasource-instances/${datasource_id}`,
    });
    const row = {
      ...{ id: datasource_id, name: "Stock", description: "By site", refresh_interval: 3600 },
      ...{ is_dynamic: false, date_last_refresh: "2026-07-01T12:00:00Z" },
    };
    expect((await agency.read("/datasources"))["datasources"]).toContainEqual(row);

    const params = { path: { datasource_id } };
    await klipfolio.PUT("/datasources/{datasource_id}", { params, body: { name: "Stocks" } });
    expect(await agency.read(`/datasources/${datasource_id}?full=true`)).toEqual({
      ...{ ...row, name: "Stocks", company: "Self", connector: "simple_rest", format: "json" },
      ...{ created_by: ids.ada, disabled: false, is_locked: false, date_created: "2026-07-01T12:00:00Z" },
      ...{ properties, share_rights: [] },
    });

    await klipfolio.DELETE("/datasources/{datasource_id}", { params });
    expect(await agency.statusOf("GET", `/datasources/${datasource_id}`)).toBe(404);
    expect(await agency.statusOf("GET", `/datasource-instances/${datasource_id}`)).toBe(404);
  });

  test("with no_refresh a data source has no instance until one is made", async () => {
    const body = { name: "Stock", connector: "simple_rest" };
    const { meta } = (await agency.send("POST", "/datasources?no_refresh=true", { body })).body;
    expect(meta).not.toHaveProperty("instance_location");
    const id = String(meta["location"]).slice("/datasources/".length);
    expect(await instancesOf(id)).toEqual([]);
    expect(await agency.read(`/datasources/${id}`)).toHaveProperty("date_last_refresh", null);
  });

  test("a property that is empty, or that its connector does not know, is refused on creation", async () => {
    const create = (connector: string, properties: object) =>
      agency.statusOf("POST", "/datasources", { body: { name: "Stock", connector, properties } });
    expect(await create("simple_rest", { method: "" })).toBe(400);
    expect(await create("simple_rest", { colour: "red" })).toBe(400);
    expect(await create("simple_rest", { method: "GET" })).toBe(201);
    expect(await create("salesforce", { colour: "red" })).toBe(201);
  });

  test("connector and format stay what they were", async () => {
    const body = { connector: "ftp", format: "csv", description: "Changed" };
    expect(await agency.statusOf("PUT", orders, { body })).toBe(200);
    expect(await agency.read(orders)).toMatchObject({
      ...{ connector: "simple_rest", format: "json", description: "Changed" },
    });
  });

  test("properties are added and changed by name and deleted one by one", async () => {
    const path = `${orders}/properties`;
    const before = (await agency.read(path))["properties"] as Record<string, string>;
    await agency.send("PUT", path, { body: { properties: { method: "POST", my_prop: "v" } } });
    const after = { ...before, method: "POST", my_prop: "v" };
    expect(await agency.read(path)).toEqual({ properties: after });
    expect(await agency.read(`/datasource-instances/${ids.dataSource}/properties`)).toEqual({
      properties: after,
    });
    expect(await agency.statusOf("DELETE", `${path}?name=my_prop`)).toBe(200);
    expect(await agency.statusOf("DELETE", `${path}?name=my_prop`)).toBe(404);
    expect(await agency.statusOf("DELETE", path)).toBe(400);
    expect(await agency.read(path)).toEqual({ properties: { ...before, method: "POST" } });
  });
});

describe("whom a data source is shared with", () => {
  const path = `${orders}/share-rights`;

  test("groups and users get rights, which change and are revoked", async () => {
    const body = {
      groups: [{ group_id: ids.managers, can_edit: true }],
      users: [
        { user_id: ids.vera, can_edit: true },
        { user_id: ids.jane, can_edit: false },
      ],
    };
    expect(await agency.statusOf("PUT", path, { body })).toBe(200);
    expect(await agency.read(path)).toEqual({
      share_rights: [{ group_id: ids.managers, group_name: "Managers", can_edit: true }],
      user_share_rights: [
        { user_id: ids.jane, first_name: "Jane", last_name: "Poe", can_edit: false },
        { user_id: ids.vera, first_name: "Vera", last_name: "Lund", can_edit: true },
      ],
    });
    expect(await agency.statusOf("DELETE", `${path}/${ids.vera}`)).toBe(200);
    expect(await agency.statusOf("DELETE", `${path}/${ids.managers}`)).toBe(200);
    expect(await agency.statusOf("DELETE", `${path}/${ids.jane}`)).toBe(200);
    expect(await agency.statusOf("DELETE", `${path}/${ids.jane}`)).toBe(404);
    expect(await agency.read(path)).toEqual({ share_rights: [], user_share_rights: [] });
  });

  test("KF-09 sharing across companies gets 403", async () => {
    const before = await agency.read(path);
    const groups = [{ group_id: ids.acmeUsers, can_edit: false }];
    const { status: refused, body } = await agency.send("PUT", path, { body: { groups } });
    expect([refused, body.meta["error_desc"]]).toEqual([
      403,
      "A data source cannot be shared across companies",
    ]);
    const users = [{ user_id: ids.bea, can_edit: false }];
    expect(await agency.statusOf("PUT", path, { body: { groups: [], users } })).toBe(403);
    expect(await agency.read(path)).toEqual(before);
  });

  test("a body without groups is refused with 400, a group that there is not with 404", async () => {
    expect(await agency.statusOf("PUT", path, { body: { users: [] } })).toBe(400);
    const groups = [{ group_id: "0".repeat(32), can_edit: false }];
    expect(await agency.statusOf("PUT", path, { body: { groups } })).toBe(404);
  });

  test("KF-09 who has no share right, or is of another company, gets 401", async () => {
    expect(await agency.statusOf("GET", path, { key: keys.vera })).toBe(401);
    expect(await agency.statusOf("GET", path, { key: keys.bea })).toBe(401);
    const body = { groups: [], users: [{ user_id: ids.vera, can_edit: false }] };
    await agency.send("PUT", path, { body });
    expect(await agency.statusOf("GET", path, { key: keys.vera })).toBe(200);
  });
});
