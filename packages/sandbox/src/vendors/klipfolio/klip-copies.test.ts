import type { KlipSchema } from "@clade/klipfolio";
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

const inventory = `/klips/${ids.klip}`;
const inAcme = `?client_id=${ids.acme}`;

async function schemaOf(klip: string, query = ""): Promise<KlipSchema> {
  return (await agency.read(`${klip}/schema${query}`))["schema"] as KlipSchema;
}

const names = async (path: string, key: string = keys.ada) =>
  ((await agency.read(path, key))["klips"] as { name: string }[]).map(({ name }) => name);

const importTo = async (client_id: string) =>
  String((await agency.send("POST", `${inventory}/@/import`, { body: { client_id } })).body.meta["location"]);

test("an import makes a new Klip that draws from the client's own data source, and is listed", async () => {
  const { created, data } = await agency.client().POST("/klips/{klip_id}/@/import", {
    params: { path: { klip_id: ids.klip } },
    body: { client_id: ids.bistro },
  });
  const id = created?.klip_id ?? "";
  expect(data).toEqual({
    meta: { success: true, status: 201, location: `/klips/${id}` },
    data: { op_requested: "import" },
  });
  const inBistro = `?client_id=${ids.bistro}`;
  expect(await agency.read(`/klips/${id}${inBistro}`)).toMatchObject({
    company: "Bistro",
    name: "Inventory",
  });
  const { datasources } = (await agency.read(`/datasources${inBistro}`)) as {
    datasources: { id: string }[];
  };
  const schema = await schemaOf(`/klips/${id}`, inBistro);
  expect(schema.id).toBe(id);
  expect(schema.workspace.datasources).toEqual(datasources.map((source) => source.id));
  expect(schema.workspace.datasources).not.toEqual([ids.dataSource]);

  const copies = `${inventory}/client-instances`;
  expect(await agency.read(copies)).toEqual({ klips: [ids.klipInAcme, id] });
  expect(await agency.read(`${copies}?full=true`)).toEqual({
    klips: [
      { id: ids.klipInAcme, name: "Inventory", client_name: "Acme" },
      { id, name: "Inventory", client_name: "Bistro" },
    ],
  });
  expect(await agency.read(copies, keys.jane)).toEqual({ klips: [ids.klipInAcme] });
});

test("a second import uses the data source that the client has already (assumed)", async () => {
  await importTo(ids.acme);
  expect(await names(`/klips${inAcme}`)).toEqual(["Inventory", "Inventory"]);
  expect((await agency.read(`/datasources${inAcme}`))["datasources"]).toHaveLength(1);
});

test("a copy is on its own until it is updated from its parent", async () => {
  const copy = await importTo(ids.acme);
  const schema = { title: "New", workspace: { datasources: [ids.sampleDataSource] }, components: [] };
  await agency.send("PUT", `${inventory}/schema`, { body: schema });
  await agency.send("PUT", inventory, { body: { name: "Stock" } });
  expect(await schemaOf(copy, inAcme)).toHaveProperty("title", "Inventory");

  const { body } = await agency.send("POST", `${copy}/@/update_from_parent`);
  expect(body.data).toEqual({ op_requested: "update_from_parent" });
  expect(await agency.read(`${copy}${inAcme}`)).toHaveProperty("name", "Stock");
  const updated = await schemaOf(copy, inAcme);
  expect(updated).toMatchObject({ title: "New", id: copy.slice("/klips/".length) });
  const [drawn = ""] = updated.workspace.datasources ?? [];
  expect(await agency.read(`/datasources/${drawn}${inAcme}`)).toMatchObject({
    company: "Acme",
    name: "Web analytics",
  });
});

test("a Klip without a parent stays as it is (assumed)", async () => {
  const before = await agency.read(inventory);
  expect(await agency.statusOf("POST", `${inventory}/@/update_from_parent`)).toBe(200);
  expect(await agency.read(inventory)).toEqual(before);
});

test("KF-09 an import takes a client, one that the caller may enter, and a Klip that he may use", async () => {
  const send = (client_id: string | undefined, key: string) =>
    agency.statusOf("POST", `${inventory}/@/import`, { key, body: { client_id } });
  expect(await send(undefined, keys.ada)).toBe(400);
  expect(await send("0".repeat(32), keys.ada)).toBe(404);
  expect(await send(ids.bistro, keys.jane)).toBe(401);
  expect(await send(ids.acme, keys.jane)).toBe(201);
  expect(await send(ids.acme, keys.vera)).toBe(401);
});
