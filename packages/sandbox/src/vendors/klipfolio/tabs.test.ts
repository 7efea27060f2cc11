import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ids, keys } from "./seed/ids.ts";
import { openAgency, type Agency } from "./testing/agency.ts";
import { addKlips, makeTab, type KlipInstance } from "./testing/dashboards.ts";

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

const sales = `/tabs/${ids.tab}`;

describe("dashboards", () => {
  test("KF-11 a dashboard is created, listed, read, changed and deleted, and then is gone", async () => {
    const klipfolio = agency.client();
    const made = await klipfolio.POST("/tabs", { body: { name: "Q3", description: "Third quarter" } });
    const tab_id = made.created?.tab_id ?? "";
    expect(made.data?.meta).toEqual({ success: true, status: 201, location: `/tabs/${tab_id}` });
    expect(tab_id).toMatch(/^[0-9a-f]{32}$/);
    const row = { id: tab_id, name: "Q3", description: "Third quarter" };
    expect((await agency.read("/tabs"))["tabs"]).toContainEqual(row);

    agency.sandbox.advance(60_000);
    const params = { path: { tab_id } };
    await klipfolio.PUT("/tabs/{tab_id}", { params, body: { name: "Q4" } });
    expect(await agency.read(`/tabs/${tab_id}`)).toEqual({
      ...{ ...row, name: "Q4", company: "Northwind Agency" },
      ...{ created_by: ids.ada, last_updated: "2026-07-01T12:01:00Z" },
    });

    expect((await klipfolio.DELETE("/tabs/{tab_id}", { params })).data?.meta.status).toBe(200);
    expect(await agency.statusOf("GET", `/tabs/${tab_id}`)).toBe(404);
    expect(await agency.statusOf("DELETE", `/tabs/${tab_id}`)).toBe(404);
    expect((await agency.read("/tabs"))["tabs"]).not.toContainEqual(expect.objectContaining({ id: tab_id }));
  });

  test("only full shows what is on a dashboard and whom it is shared with", async () => {
    expect(await agency.read(sales)).not.toHaveProperty("klip_instances");
    expect(await agency.read(`${sales}?full=true`)).toMatchObject({
      klip_instances: [
        { id: ids.klipInstance, klip_id: ids.klip, name: "Inventory" },
        { id: ids.otherKlipInstance, klip_id: ids.otherKlip, name: "Orders" },
      ],
      share_rights: [
        { group_id: ids.managers, group_name: "Managers", can_edit: false, visibility: "dashboard" },
      ],
    });
  });

  test("KF-04 KF-05 a limit of ten and an offset of ten give the second page of ten", async () => {
    for (let made = 0; made < 20; made += 1) await makeTab(agency, { name: `Tab ${String(made)}` });
    const { body } = await agency.send("GET", "/tabs?limit=10&offset=10");
    const names = (body.data?.["tabs"] as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(Array.from({ length: 10 }, (_, index) => `Tab ${String(index + 8)}`));
    expect(body.meta).toMatchObject({ count: 10, total: 22 });
  });

  test("a dashboard of a client is there, and not in the company", async () => {
    const tab = await makeTab(agency, { name: "For Acme", client_id: ids.acme });
    expect(await agency.read(`/tabs?client_id=${ids.acme}`)).toMatchObject({ tabs: [{ name: "For Acme" }] });
    expect(await agency.read(`${tab}?client_id=${ids.acme}`)).toHaveProperty("company", "Acme");
    expect(await agency.statusOf("GET", tab)).toBe(401);
    expect((await agency.read("/tabs"))["tabs"]).toHaveLength(2);
  });

  test("links, and places on users' and groups' dashboards, go with a dashboard (assumed)", async () => {
    await agency.send("DELETE", sales);
    expect(await agency.statusOf("GET", `/dashboard-published-links/${ids.publishedLink}`)).toBe(404);
    expect(await agency.read(`/users/${ids.jane}/tab-instances`)).toEqual({ tab_instances: [] });
    expect(await agency.read(`/groups/${ids.managers}/default-tabs`)).toEqual({ default_tabs: [] });
  });
});

describe("whom a dashboard is shared with", () => {
  const path = `${sales}/share-rights`;
  const share = (group_id: string, right: object) =>
    agency.statusOf("PUT", path, { body: { groups: [{ group_id, ...right }] } });

  test("rights are added and changed by group, others stay, and one is revoked once", async () => {
    expect(await share(ids.allUsers, { can_edit: true, visibility: "library" })).toBe(200);
    expect(await share(ids.managers, { can_edit: true })).toBe(200);
    expect(await agency.read(path)).toEqual({
      share_rights: [
        { group_id: ids.managers, group_name: "Managers", can_edit: true },
        { group_id: ids.allUsers, group_name: "All Users", can_edit: true, visibility: "library" },
      ],
      user_share_rights: [],
    });
    expect(await agency.statusOf("DELETE", `${path}/${ids.managers}`)).toBe(200);
    expect(await agency.statusOf("DELETE", `${path}/${ids.managers}`)).toBe(404);
    expect(await agency.read(path)).toMatchObject({ share_rights: [{ group_id: ids.allUsers }] });
  });

  test("a group of another account gets nothing, and one that there is not is not found", async () => {
    expect(await share(ids.acmeUsers, { can_edit: true })).toBe(401);
    expect(await share("0".repeat(32), { can_edit: true })).toBe(404);
  });

  test("KF-09 a share right opens a dashboard, one to edit lets change it, and neither replaces a permission", async () => {
    const editor = { key: keys.jane };
    const stock = `/tabs/${ids.otherTab}`;
    const other = await makeTab(agency);
    expect(await agency.statusOf("GET", other, editor)).toBe(401);

    const right = (can_edit: boolean) => ({ body: { groups: [{ group_id: ids.managers, can_edit }] } });
    await agency.send("PUT", `${other}/share-rights`, right(false));
    expect(await agency.statusOf("GET", other, editor)).toBe(200);
    expect(await agency.statusOf("PUT", other, { ...editor, body: { name: "Mine" } })).toBe(401);

    await agency.send("PUT", `${other}/share-rights`, right(true));
    expect(await agency.statusOf("PUT", other, { ...editor, body: { name: "Mine" } })).toBe(200);

    expect(await agency.statusOf("GET", stock, { key: keys.vera })).toBe(200);
    expect(await agency.statusOf("POST", "/tabs", { key: keys.vera, body: { name: "Mine" } })).toBe(401);
  });
});

test("a dashboard is imported with its Klips and their data sources, each once", async () => {
  await addKlips(agency, sales, { klip_id: ids.klip });
  const { created, data } = await agency.client().POST("/tabs/{tab_id}/@/import", {
    params: { path: { tab_id: ids.tab } },
    body: { client_id: ids.bistro },
  });
  expect(data?.data).toEqual({ op_requested: "import" });
  const inBistro = `?client_id=${ids.bistro}`;
  const copy = `/tabs/${created?.tab_id ?? ""}`;
  expect(await agency.read(`${copy}${inBistro}`)).toMatchObject({ company: "Bistro", name: "Sales" });

  const { klip_instances } = (await agency.read(`${copy}/klip-instances`)) as Record<string, KlipInstance[]>;
  expect(klip_instances?.map(({ name }) => name)).toEqual(["Inventory", "Orders", "Inventory"]);
  expect(klip_instances?.[2]?.klip_id).toBe(klip_instances?.[0]?.klip_id);
  const layout = JSON.stringify(await agency.read(`${copy}/layout${inBistro}`));
  for (const { id } of klip_instances ?? []) expect(layout).toContain(`gridklip-${id}`);

  expect((await agency.read(`/klips${inBistro}`))["klips"]).toHaveLength(2);
  const { datasources } = (await agency.read(`/datasources${inBistro}`)) as { datasources: object[] };
  expect(datasources.map((source) => (source as { name: string }).name)).toEqual([
    "Orders",
    "Visits by site",
  ]);
  expect((await agency.read(`${sales}/klip-instances`))["klip_instances"]).toHaveLength(3);
});
