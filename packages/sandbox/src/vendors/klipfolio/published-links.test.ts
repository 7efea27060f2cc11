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

const list = `/dashboard-published-links?dashboard_id=${ids.tab}`;
const link = (id: string) => `/dashboard-published-links/${id}`;

interface Link {
  readonly id: string;
  readonly dashboard_url: string;
}

async function publish(body: object): Promise<Link> {
  const answer = await agency.send("POST", link(ids.tab), { body });
  expect(answer.status).toBe(201);
  return answer.body.data as unknown as Link;
}

test("KF-11 a link is created, listed, read, changed and deleted, and then is gone", async () => {
  const { data, created } = await agency.client().POST("/dashboard-published-links/{id}", {
    params: { path: { id: ids.tab } },
    body: { name: "Board Pack Q3", theme: "dark", social: true },
  });
  const id = created?.id ?? "";
  const address = `app.klipfolio.com/published/${id}`;
  const shown = {
    ...{ id, published_link_name: "Board Pack Q3", visibility: "public_searchable" },
    ...{ dashboard_url: `${address}/board-pack-q3`, date_created: "2026-07-01T12:00:00Z" },
    ...{ created_by: { user_public_id: ids.ada, user_name: "Ada Moore" }, date_last_accessed: null },
  };
  expect(data).toEqual({ meta: { success: true, status: 201 }, data: shown });
  expect(await agency.read(link(id))).toEqual(shown);
  const { body } = await agency.send("GET", list);
  expect(body.meta).toMatchObject({ count: 2, total: 2 });
  expect(body.data?.["published_links"]).toContainEqual(shown);

  expect((await agency.send("PUT", link(id), { body: { name: "Numbers" } })).status).toBe(200);
  expect(await agency.read(link(id))).toEqual({
    ...{ ...shown, published_link_name: "Numbers", dashboard_url: `${address}/numbers` },
  });
  expect((await agency.send("DELETE", link(id))).status).toBe(200);
  expect((await agency.send("DELETE", link(id))).status).toBe(404);
  expect((await agency.read(list))["published_links"]).toHaveLength(1);
});

test("the list is that of one dashboard, which must be named and be there", async () => {
  const of = (id: string) => `/dashboard-published-links?dashboard_id=${id}`;
  expect(await agency.read(of(ids.otherTab))).toEqual({ published_links: [] });
  expect((await agency.send("GET", of("0".repeat(32)))).status).toBe(400);
  expect((await agency.send("GET", "/dashboard-published-links")).status).toBe(400);
  expect((await agency.send("GET", `${list}&client_id=${ids.acme}`)).status).toBe(401);
});

test("who opens a link leaves the time, if he knows its password", async () => {
  const { id } = await publish({ name: "Board pack", password: "s3same" });
  const visit = async (body?: object) =>
    (await agency.door("POST", `/published-links/${id}/visits`, body)).status;
  const lastAccess = async () => (await agency.read(link(id)))["date_last_accessed"];
  expect(await visit({ password: "guess" })).toBe(403);
  expect(await lastAccess()).toBeNull();
  agency.sandbox.advance(3_600_000);
  expect(await visit({ password: "s3same" })).toBe(204);
  expect(await lastAccess()).toBe("2026-07-01T13:00:00Z");
});

test("KF-09 without the permission tab.publish no link is seen or made", async () => {
  const viewer = { key: keys.vera };
  expect((await agency.send("GET", link(ids.publishedLink), viewer)).status).toBe(401);
  expect((await agency.send("POST", link(ids.otherTab), { ...viewer, body: { name: "Mine" } })).status).toBe(
    401,
  );
});

test("a link is named by the id of its dashboard only where it is created", async () => {
  expect((await agency.send("GET", link(ids.tab))).status).toBe(404);
  expect((await agency.send("POST", link(ids.publishedLink), { body: { name: "Twice" } })).status).toBe(404);
});
