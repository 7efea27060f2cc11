import type { KlipSchema } from "@clade/klipfolio";
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

const inventory = `/klips/${ids.klip}`;

async function schemaOf(klip: string): Promise<KlipSchema> {
  return (await agency.read(`${klip}/schema`))["schema"] as KlipSchema;
}

async function make(path: string, body: object): Promise<string> {
  return String((await agency.send("POST", path, { body })).body.meta["location"]);
}

const names = async (path: string, key: string = keys.ada) =>
  ((await agency.read(path, key))["klips"] as { name: string }[]).map(({ name }) => name);

describe("Klips", () => {
  test("KF-11 a Klip is created, listed, read, changed and deleted, and then is gone", async () => {
    const klipfolio = agency.client();
    const made = await klipfolio.POST("/klips", { body: { name: "Churn", description: "By month" } });
    const klip_id = made.created?.klip_id ?? "";
    expect(made.data?.meta).toEqual({ success: true, status: 201, location: `/klips/${klip_id}` });
    expect(await names("/klips")).toEqual(["Inventory", "Orders", "Churn"]);

    agency.sandbox.advance(60_000);
    const params = { path: { klip_id } };
    await klipfolio.PUT("/klips/{klip_id}", { params, body: { name: "Losses" } });
    expect(await agency.read(`/klips/${klip_id}`)).toEqual({
      ...{ id: klip_id, company: "Northwind Agency", name: "Losses", description: "By month" },
      ...{ created_by: ids.ada, date_created: "2026-07-01T12:00:00Z", last_updated: "2026-07-01T12:01:00Z" },
    });

    expect((await klipfolio.DELETE("/klips/{klip_id}", { params })).data?.meta.status).toBe(200);
    expect(await agency.statusOf("GET", `/klips/${klip_id}`)).toBe(404);
    expect(await agency.statusOf("DELETE", `/klips/${klip_id}`)).toBe(404);
  });

  test("the list can be of those that draw from a data source, or from an instance of it", async () => {
    expect(await names(`/klips?datasource_id=${ids.dataSource}`)).toEqual(["Inventory"]);
    expect(await names(`/klips?datasource_id=${ids.dynamicDataSource}`)).toEqual(["Orders"]);
    expect(await names(`/klips?datasource_id=${ids.sampleDataSource}`)).toEqual([]);
  });

  test("KF-09 users see the Klips that they made or that are shared with them, Admins see all", async () => {
    await make("/klips", { name: "Ada's" });
    expect(await names("/klips", keys.vera)).toEqual(["Orders"]);
    expect(await names("/klips", keys.jane)).toEqual(["Inventory", "Orders"]);
    expect(await names("/klips")).toEqual(["Inventory", "Orders", "Ada's"]);
    expect(await agency.statusOf("GET", inventory, { key: keys.vera })).toBe(401);
    expect(await agency.statusOf("GET", "/klips", { key: keys.carl })).toBe(401);
  });
});

describe("the schema of a Klip", () => {
  test("a new Klip has the default one, or the one that it came with under its own id", async () => {
    const plain = await schemaOf(await make("/klips", { name: "Churn" }));
    expect(plain).toMatchObject({ title: "Default", components: [{ type: "simple_value" }] });
    const schema = { title: "Mine", id: "x", workspace: {}, components: [] };
    const location = await make("/klips", { name: "Churn", schema });
    expect(await schemaOf(location)).toEqual({ ...schema, id: location.slice("/klips/".length) });
  });

  test("it is read within an object and replaced as it is, as a whole", async () => {
    const schema = { title: "New", workspace: { datasources: [] }, components: [{ type: "label" }] };
    expect(await agency.statusOf("PUT", `${inventory}/schema`, { body: { schema } })).toBe(400);
    expect(await agency.statusOf("PUT", `${inventory}/schema`, { body: schema })).toBe(200);
    expect(await schemaOf(inventory)).toEqual({ ...schema, id: ids.klip });
  });

  test("the empty mark of migrations that a schema may have is refused when it is sent back", async () => {
    const orders = `/klips/${ids.otherKlip}`;
    const { appliedMigrations, ...schema } = await schemaOf(orders);
    expect(appliedMigrations).toEqual([]);
    for (const mark of [[], {}]) {
      const body = { ...schema, appliedMigrations: mark };
      expect(await agency.statusOf("PUT", `${orders}/schema`, { body })).toBe(400);
    }
    expect(await agency.statusOf("PUT", `${orders}/schema`, { body: schema })).toBe(200);
  });
});

describe("annotations", () => {
  const path = `${inventory}/annotations`;

  test("one is added in the caller's name, read, changed and deleted", async () => {
    const { created } = await agency.client(keys.jane).POST("/klips/{klip_id}/annotations", {
      params: { path: { klip_id: ids.klip } },
      body: { body: "Check July" },
    });
    const annotation = `${path}/${created?.annotation_id ?? ""}`;
    const shown = {
      ...{ id: created?.annotation_id, body: "Check July", date_created: "2026-07-01T12:00:00Z" },
      createdBy: { id: ids.jane, name: "Jane Poe" },
    };
    expect(await agency.read(annotation)).toEqual(shown);
    await agency.send("PUT", annotation, { body: { body: "July is right" } });
    expect(await agency.read(annotation)).toEqual({ ...shown, body: "July is right" });
    expect(await agency.statusOf("GET", annotation.replace(ids.klip, ids.otherKlip))).toBe(404);
    expect(await agency.statusOf("DELETE", annotation)).toBe(200);
    expect(await agency.statusOf("GET", annotation)).toBe(404);
  });

  test("the list can begin and end at a time, in Unix seconds, both included", async () => {
    const written = Date.parse("2026-06-21T13:18:30Z") / 1000;
    const count = async (query: string) =>
      ((await agency.read(`${path}?${query}`))["annotations"] as object[]).length;
    expect(await count("")).toBe(1);
    expect(await count(`start_date=${String(written)}&end_date=${String(written)}`)).toBe(1);
    expect(await count(`start_date=${String(written + 1)}`)).toBe(0);
    expect(await count(`end_date=${String(written - 1)}`)).toBe(0);
  });

  test("KF-09 to see annotations does not allow to write any", async () => {
    const orders = `/klips/${ids.otherKlip}/annotations`;
    expect(await agency.statusOf("GET", orders, { key: keys.vera })).toBe(200);
    expect(await agency.statusOf("POST", orders, { key: keys.vera, body: { body: "Hello" } })).toBe(401);
  });

  test("the annotations of a deleted user stay, without his name (assumed)", async () => {
    await agency.send("DELETE", `/users/${ids.jane}`);
    expect(await agency.read(path)).toMatchObject({
      annotations: [{ createdBy: { id: ids.jane, name: "" } }],
    });
  });
});

describe("whom a Klip is shared with", () => {
  const path = `${inventory}/share-rights`;
  const groups = (...all: string[]) => ({ groups: all.map((group_id) => ({ group_id, can_edit: true })) });

  test("rights are added and changed, and revoked by a body or by an address", async () => {
    await agency.send("PUT", path, { body: groups(ids.managers, ids.allUsers) });
    const right = (group_id: string, group_name: string) => ({ group_id, group_name, can_edit: true });
    const share_rights = [right(ids.managers, "Managers"), right(ids.allUsers, "All Users")];
    expect(await agency.read(path)).toEqual({ share_rights, user_share_rights: [] });
    expect(await agency.read(`${inventory}?full=true`)).toHaveProperty("share_rights", share_rights);

    expect(await agency.statusOf("DELETE", path, { body: groups(ids.managers) })).toBe(200);
    expect(await agency.read(path)).toMatchObject({ share_rights: [{ group_id: ids.allUsers }] });
    expect(await agency.statusOf("DELETE", `${path}/${ids.allUsers}`)).toBe(200);
    expect(await agency.statusOf("DELETE", `${path}/${ids.allUsers}`)).toBe(404);
    expect(await agency.read(path)).toEqual({ share_rights: [], user_share_rights: [] });
  });

  test("revoking one right from a group that has none changes nothing, in a body of several (assumed)", async () => {
    expect(await agency.statusOf("DELETE", path, { body: groups(ids.allUsers) })).toBe(200);
    expect(await agency.read(path)).toMatchObject({ share_rights: [{ group_id: ids.managers }] });
    expect(await agency.statusOf("DELETE", path, { body: groups("0".repeat(32)) })).toBe(404);
    expect(await agency.statusOf("DELETE", path)).toBe(400);
  });

  test("a group of another account gets nothing", async () => {
    expect(await agency.statusOf("PUT", path, { body: groups(ids.acmeUsers) })).toBe(401);
  });
});
