import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
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

describe("Klips on a dashboard", () => {
  test("adding answers with the new instances only, also of a Klip that is there already", async () => {
    const added = await addKlips(agency, sales, { klip_id: ids.klip }, { klip_id: ids.klip });
    expect(added.map(({ klip_id, name }) => [klip_id, name])).toEqual([
      [ids.klip, "Inventory"],
      [ids.klip, "Inventory"],
    ]);
    const { klip_instances } = (await agency.read(`${sales}/klip-instances`)) as Record<
      string,
      KlipInstance[]
    >;
    expect(klip_instances?.map(({ id }) => id)).toEqual([
      ...[ids.klipInstance, ids.otherKlipInstance],
      ...added.map(({ id }) => id),
    ]);
  });

  test("nothing is added if one of the Klips is not there", async () => {
    const klips = [{ klip_id: ids.klip }, { klip_id: "0".repeat(32) }];
    expect(await agency.statusOf("PUT", `${sales}/klip-instances`, { body: { klips } })).toBe(404);
    expect((await agency.read(`${sales}/klip-instances`))["klip_instances"]).toHaveLength(2);
  });

  test("a Klip of another account is not put on a dashboard (assumed)", async () => {
    const klips = [{ klip_id: ids.klipInAcme }];
    expect(await agency.statusOf("PUT", `${sales}/klip-instances`, { body: { klips } })).toBe(401);
  });

  test("a Klip instance is removed by its id, and only from its own dashboard", async () => {
    const instance = `klip-instances/${ids.klipInstance}`;
    expect(await agency.statusOf("DELETE", `/tabs/${ids.otherTab}/${instance}`)).toBe(404);
    expect(await agency.statusOf("DELETE", `${sales}/${instance}`)).toBe(200);
    expect(await agency.statusOf("DELETE", `${sales}/${instance}`)).toBe(404);
    expect((await agency.read(`${sales}/klip-instances`))["klip_instances"]).toHaveLength(1);
    expect(JSON.stringify(await agency.read(`${sales}/layout`))).not.toContain(ids.klipInstance);
  });

  test("a Klip that is deleted is on no dashboard any more (assumed)", async () => {
    await agency.send("DELETE", `/klips/${ids.klip}`);
    expect((await agency.read(`${sales}/klip-instances`))["klip_instances"]).toHaveLength(1);
    expect(JSON.stringify(await agency.read(`${sales}/layout`))).not.toContain(ids.klipInstance);
  });
});

describe("the layout of a dashboard", () => {
  test("what is left out of a new layout is removed from the dashboard", async () => {
    const state = { [ids.otherKlipInstance]: { region: "region-1", idx: 1 } };
    const layout = { type: "100", state };
    expect(await agency.statusOf("PUT", `${sales}/layout`, { body: layout })).toBe(200);
    expect(await agency.read(`${sales}/layout`)).toEqual(layout);
    expect(await agency.read(`${sales}/klip-instances`)).toMatchObject({
      klip_instances: [{ id: ids.otherKlipInstance }],
    });
  });

  test("a layout cannot name what is not on the dashboard (assumed)", async () => {
    const state = { [ids.klip]: { region: "region-1", idx: 1 } };
    expect(await agency.statusOf("PUT", `${sales}/layout`, { body: { type: "100", state } })).toBe(404);
    expect((await agency.read(`${sales}/klip-instances`))["klip_instances"]).toHaveLength(2);
  });

  test("a layout of no known type is refused", async () => {
    expect(await agency.statusOf("PUT", `${sales}/layout`, { body: { type: "99", state: {} } })).toBe(400);
  });

  test("a new Klip goes to its region and moves on those that stand there (assumed)", async () => {
    const tab = await makeTab(agency);
    const [first] = await addKlips(agency, tab, { klip_id: ids.klip });
    const [second] = await addKlips(agency, tab, { klip_id: ids.klip, region: 2, position: 3 });
    const [third] = await addKlips(agency, tab, { klip_id: ids.otherKlip, region: 1, position: 0 });
    expect(await agency.read(`${tab}/layout`)).toEqual({
      type: "100",
      state: {
        [first?.id ?? ""]: { region: "region-1", idx: 1 },
        [second?.id ?? ""]: { region: "region-2", idx: 3 },
        [third?.id ?? ""]: { region: "region-1", idx: 0 },
      },
    });
  });

  test("on a grid a new Klip goes below all others (assumed)", async () => {
    const [added] = await addKlips(agency, sales, { klip_id: ids.klip });
    const { state } = (await agency.read(`${sales}/layout`)) as {
      state: { desktop: { itemConfigs: { id: string; index: [number, number] }[] } };
    };
    expect(state.desktop.itemConfigs.map(({ id, index }) => [id, index])).toEqual([
      [`gridklip-${ids.klipInstance}`, [0, 0]],
      [`gridklip-${ids.otherKlipInstance}`, [3, 0]],
      [`gridklip-${added?.id ?? ""}`, [0, 1]],
    ]);
  });
});
