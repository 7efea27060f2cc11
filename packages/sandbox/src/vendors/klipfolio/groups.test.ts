import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
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

async function makeGroup(body: { name: string; client_id?: string; external_id?: string }): Promise<string> {
  const { created, error } = await agency.client().POST("/groups", { body });
  if (error) throw error;
  return created.group_id;
}

async function makeTab(name: string): Promise<string> {
  const { created, error } = await agency.client().POST("/tabs", { body: { name } });
  if (error) throw error;
  return created.tab_id;
}

describe("groups", () => {
  test("KF-11 a group is created, read, changed and deleted, and then is gone", async () => {
    const id = await makeGroup({ name: "Board", external_id: "grp-2" });
    const board = { id, external_id: "grp-2", company: "Self", name: "Board", description: null };
    expect(await agency.read(`/groups/${id}`)).toEqual({ ...board, num_members: 0 });
    await agency.send("PUT", `/groups/${id}`, { body: { description: "The board" } });
    await agency.send("PUT", `/groups/${id}/users/${ids.ada}`);
    expect(await agency.read(`/groups/${id}?full=true`)).toEqual({
      ...{ ...board, description: "The board", num_members: 1 },
      members: [{ id: ids.ada, full_name: "Ada Moore" }],
    });
    expect((await agency.send("DELETE", `/groups/${id}`)).status).toBe(200);
    expect((await agency.send("GET", `/groups/${id}`)).status).toBe(404);
    expect(await agency.read(`/users/${ids.ada}/groups`)).toMatchObject({ groups: [{ id: ids.allUsers }] });
  });

  test("KF-04 lists of groups and of their members come in pages, with the total at every offset", async () => {
    const pages = ["/groups?limit=1", "/groups?limit=1&offset=1", "/groups?offset=2"];
    const ofMembers = `/groups/${ids.allUsers}/users?limit=3`;
    const counts: unknown[] = [];
    for (const path of [...pages, ofMembers, `${ofMembers}&offset=3`]) {
      const { meta } = (await agency.send("GET", path)).body;
      counts.push([meta["count"], meta["total"]]);
    }
    expect(counts).toEqual([
      [1, 2],
      [1, 2],
      [0, 2],
      [3, 4],
      [1, 4],
    ]);
  });

  test("members show with an id of one's own only", async () => {
    expect(await agency.read("/groups?full=true&external_id=grp-1")).toMatchObject({
      groups: [{ id: ids.managers, members: [{ id: ids.jane, full_name: "Jane Poe" }] }],
    });
    expect((await agency.read("/groups?full=true"))["groups"]).toMatchObject([
      { id: ids.allUsers, name: "All Users", description: null },
      { id: ids.managers },
    ]);
    expect(JSON.stringify(await agency.read("/groups?full=true"))).not.toContain("members");
  });

  test("a membership is the same from the user's side and from the group's", async () => {
    const ofUser = `/users/${ids.vera}/groups/${ids.managers}`;
    const ofGroup = `/groups/${ids.managers}/users/${ids.vera}`;
    const members = async () => {
      const { users } = (await agency.read(`/groups/${ids.managers}/users`)) as { users: { id: string }[] };
      return users.map(({ id }) => id);
    };
    for (const [add, remove] of [
      [ofUser, ofGroup],
      [ofGroup, ofUser],
    ] as const) {
      expect((await agency.send("PUT", add)).status).toBe(200);
      expect((await agency.send("PUT", add)).status).toBe(200);
      expect(await members()).toEqual([ids.jane, ids.vera]);
      expect((await agency.read(`/users/${ids.vera}/groups`))["groups"]).toHaveLength(2);
      expect((await agency.send("DELETE", remove)).status).toBe(200);
      expect(await members()).toEqual([ids.jane]);
    }
  });

  test("who is no member cannot leave (assumed)", async () => {
    for (const path of [
      `/users/${ids.vera}/groups/${ids.managers}`,
      `/groups/${ids.managers}/users/${ids.vera}`,
    ]) {
      expect((await agency.send("DELETE", path)).status).toBe(404);
    }
  });

  test("the built-in group has every new user, and cannot be deleted (assumed)", async () => {
    const body = {
      ...{ first_name: "Ivo", last_name: "Stern", email: "ivo@bistro.example" },
      ...{ roles: [ids.editor], client_id: ids.bistro },
    };
    await agency.send("POST", "/users", { body });
    expect(await agency.read(`/groups/${ids.bistroUsers}?client_id=${ids.bistro}`)).toMatchObject({
      company: "Bistro",
      num_members: 2,
    });
    expect((await agency.send("DELETE", `/groups/${ids.allUsers}`)).status).toBe(401);
  });

  test("what was shared with a group is not shared any more when it is deleted (assumed)", async () => {
    await agency.send("DELETE", `/groups/${ids.managers}`);
    for (const path of [`/clients/${ids.acme}`, `/klips/${ids.klip}`, `/tabs/${ids.tab}`]) {
      expect(await agency.read(`${path}/share-rights`)).toHaveProperty("share_rights", []);
    }
  });
});

describe("default dashboards of a group", () => {
  const path = `/groups/${ids.managers}/default-tabs`;
  const names = async () => {
    const { default_tabs } = (await agency.read(path)) as { default_tabs: { name: string; index: number }[] };
    expect(default_tabs.map(({ index }) => index)).toEqual(default_tabs.map((_tab, index) => index));
    return default_tabs.map(({ name }) => name);
  };

  async function add(tab_id: string, more: object = {}): Promise<string> {
    const { created, error } = await agency.client().POST("/groups/{group_id}/default-tabs", {
      params: { path: { group_id: ids.managers } },
      body: { tab_id, ...more },
    });
    if (error) throw error;
    return created.default_tab_id ?? "";
  }

  test("one is added, read, changed and removed", async () => {
    const id = await add(ids.otherTab, { can_edit: true });
    const stock = { id, tab_id: ids.otherTab, name: "Stock", description: "" };
    const added = { ...stock, can_edit: true, visibility: "dashboard", index: 1 };
    expect(await agency.read(`${path}/${id}`)).toEqual(added);
    await agency.send("PUT", `${path}/${id}`, { body: { visibility: "permanent" } });
    expect(await agency.read(`${path}/${id}`)).toEqual({ ...added, visibility: "permanent" });
    expect((await agency.send("DELETE", `${path}/${id}`)).status).toBe(200);
    expect((await agency.send("GET", `${path}/${id}`)).status).toBe(404);
    expect((await agency.send("POST", path, { body: { tab_id: "0".repeat(32) } })).status).toBe(404);
  });

  test("each has its place, and others make room (assumed)", async () => {
    const first = await add(ids.otherTab, { index: 0 });
    expect(await names()).toEqual(["Stock", "Sales"]);
    await add(await makeTab("Board"));
    expect(await names()).toEqual(["Stock", "Sales", "Board"]);
    await agency.send("PUT", `${path}/${first}`, { body: { index: 1 } });
    expect(await names()).toEqual(["Sales", "Stock", "Board"]);
    await agency.send("DELETE", `${path}/${ids.defaultTab}`);
    expect(await names()).toEqual(["Stock", "Board"]);
  });

  test("new members see them, but not those in the library only", async () => {
    await add(await makeTab("Board"), { visibility: "library" });
    await agency.send("PUT", `/groups/${ids.managers}/users/${ids.vera}`);
    expect(await agency.read(`/users/${ids.vera}/tab-instances`)).toMatchObject({
      tab_instances: [{ tab_id: ids.tab, name: "Sales" }],
    });
  });
});
