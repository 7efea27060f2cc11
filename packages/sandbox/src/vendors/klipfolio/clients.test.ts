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

const at = (client_id: string) => ({ params: { path: { client_id } } });

async function makeClient(body: { name: string; status?: "trial"; external_id?: string }): Promise<string> {
  const { created, error } = await agency.client().POST("/clients", { body });
  if (error) throw error;
  return created.client_id;
}

describe("clients", () => {
  test("KF-10 KF-11 a client is created, listed, read, changed and deleted, and then is gone", async () => {
    const klipfolio = agency.client();
    const made = await klipfolio.POST("/clients", {
      body: { name: "Cafe", description: "Coffee", status: "trial", seats: 3, external_id: "crm-9" },
    });
    expect(made.data?.meta).toEqual({
      ...{ success: true, status: 201 },
      location: expect.stringMatching(/^\/clients\/[0-9a-f]{32}$/) as string,
    });
    const id = made.created?.client_id ?? "";
    const cafe = {
      ...{ id, external_id: "crm-9", name: "Cafe", description: "Coffee" },
      ...{ status: "Trial", seats: 3, last_sign_in: null },
    };
    expect(await agency.read("/clients?status=trial")).toEqual({ clients: [cafe] });
    expect(await agency.read(`/clients/${id}`)).toEqual(cafe);

    await klipfolio.PUT("/clients/{client_id}", { ...at(id), body: { status: "active", seats: -1 } });
    expect(await agency.read(`/clients/${id}`)).toEqual({ ...cafe, status: "Active", seats: -1 });

    expect((await klipfolio.DELETE("/clients/{client_id}", at(id))).data?.meta.status).toBe(200);
    expect((await agency.send("GET", `/clients/${id}`)).status).toBe(404);
    expect((await agency.send("DELETE", `/clients/${id}`)).status).toBe(404);
  });

  test("KF-04 KF-05 count is what the page has and total what there is, at every offset", async () => {
    for (let made = 0; made < 25; made += 1) await makeClient({ name: `Client ${made}` });
    const pages = ["", "?offset=10&limit=10", "?offset=20&limit=10", "?offset=27", "?limit=100&offset=26"];
    const counts: unknown[] = [];
    for (const query of pages) {
      const { body } = await agency.send("GET", `/clients${query}`);
      counts.push([body.meta["count"], body.meta["total"], (body.data?.["clients"] as unknown[]).length]);
    }
    expect(counts).toEqual([
      [25, 27, 25],
      [10, 27, 10],
      [7, 27, 7],
      [0, 27, 0],
      [1, 27, 1],
    ]);
    const names: string[] = [];
    for await (const { name } of agency.client().items("/clients")) names.push(name);
    expect(names).toEqual(["Acme", "Bistro", ...Array.from({ length: 25 }, (_, made) => `Client ${made}`)]);
  });

  test("an id of one's own finds its client, and full adds what belongs to it only then", async () => {
    const plain = (await agency.read("/clients?full=true"))["clients"] as object[];
    expect(plain[0]).not.toHaveProperty("groups");
    expect(await agency.read("/clients?full=true&external_id=crm-88")).toMatchObject({
      clients: [{ id: ids.acme, users: [], groups: [{ name: "All Users" }], share_rights: [{}] }],
    });
    expect(await agency.read("/clients?external_id=crm")).toEqual({ clients: [] });
  });

  test("whether a client has a theme of its own shows only where the plan has themes", async () => {
    await agency.client().PUT("/clients/{client_id}", { ...at(ids.acme), body: { custom_theme: true } });
    expect(await agency.read(`/clients/${ids.acme}`)).not.toHaveProperty("custom_theme");
    await agency.door("PUT", "/plan", { requestsPerDay: 100, hasThemes: true });
    expect(await agency.read(`/clients/${ids.acme}`)).toHaveProperty("custom_theme", true);
    expect(await agency.read(`/clients/${ids.bistro}`)).toHaveProperty("custom_theme", false);
  });

  test("when somebody of a client signs in, the client shows it", async () => {
    await agency.door("POST", "/sign-ins", { email: "bea@bistro.example", password: "s3same" });
    expect(await agency.read(`/clients/${ids.bistro}`)).toHaveProperty(
      "last_sign_in",
      "2026-07-01T12:00:00Z",
    );
  });

  test("only companies have clients, so one of a client creates none (assumed)", async () => {
    const { status } = await agency.send("POST", "/clients", { key: keys.bea, body: { name: "Cafe" } });
    expect(status).toBe(401);
    expect(await agency.read("/clients", keys.bea)).toEqual({ clients: [] });
  });

  test("what belongs to a client goes with it (assumed)", async () => {
    expect((await agency.send("GET", "/profile", { key: keys.bea })).status).toBe(200);
    await agency.client().DELETE("/clients/{client_id}", at(ids.bistro));
    expect((await agency.send("GET", "/profile", { key: keys.bea })).status).toBe(401);
  });
});

describe("who has access to a client", () => {
  const path = `/clients/${ids.bistro}/share-rights`;

  test("a client is shared with groups, and a right that exists is changed", async () => {
    const right = (can_manage: boolean) => ({ groups: [{ group_id: ids.managers, can_manage }] });
    await agency.send("PUT", path, { body: right(true) });
    await agency.send("PUT", path, { body: right(false) });
    const share_rights = [{ group_id: ids.managers, group_name: "Managers", can_manage: false }];
    expect(await agency.read(path)).toEqual({ share_rights });
  });

  test("a group of another account cannot be shared with", async () => {
    const body = { groups: [{ group_id: ids.acmeUsers, can_manage: true }] };
    expect((await agency.send("PUT", path, { body })).status).toBe(404);
  });

  test("KF-09 a right is revoked once; then the client is not shared with the group, which gets 403", async () => {
    const right = `/clients/${ids.acme}/share-rights/${ids.managers}`;
    expect((await agency.send("DELETE", right)).status).toBe(200);
    const { status, body } = await agency.send("DELETE", right);
    expect([status, body.meta["error_desc"]]).toEqual([403, "The client is not shared with this group"]);
    const nobody = `/clients/${ids.acme}/share-rights/${"0".repeat(32)}`;
    expect((await agency.send("DELETE", nobody)).status).toBe(404);
  });

  test("Admins reach all clients, others only those shared with their groups, and change those they may manage (assumed)", async () => {
    const list = async () => {
      const { clients } = (await agency.read("/clients", keys.carl)) as { clients: { id: string }[] };
      return clients.map(({ id }) => id);
    };
    const change = () =>
      agency.send("PUT", `/clients/${ids.bistro}`, { key: keys.carl, body: { description: "Food" } });
    expect(await list()).toEqual([]);
    expect((await agency.send("GET", `/clients/${ids.bistro}`, { key: keys.carl })).status).toBe(401);

    await agency.send("PUT", path, { body: { groups: [{ group_id: ids.allUsers, can_manage: false }] } });
    expect(await list()).toEqual([ids.bistro]);
    expect((await agency.send("GET", `/clients/${ids.bistro}`, { key: keys.carl })).status).toBe(200);
    expect((await change()).status).toBe(401);

    await agency.send("PUT", path, { body: { groups: [{ group_id: ids.allUsers, can_manage: true }] } });
    expect((await change()).status).toBe(200);
  });
});
