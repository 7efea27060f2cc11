import { createKlipfolioClient } from "@clade/klipfolio";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ids, keys, samplePassword } from "./seed/ids.ts";
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

const newUser = {
  first_name: "Ivo",
  last_name: "Stern",
  email: "ivo@northwind.example",
  roles: [ids.editor],
};

async function makeUser(more: object = {}, query: { send_email?: boolean } = {}): Promise<string> {
  const body = { ...newUser, ...more };
  const { created, error } = await agency.client().POST("/users", { body, params: { query } });
  if (error) throw error;
  return created.user_id;
}

describe("users", () => {
  test("KF-11 a user is created, read, changed and deleted, and then is gone", async () => {
    const id = await makeUser({ external_id: "hr-18" });
    const ivo = {
      ...{ id, external_id: "hr-18", company: "Northwind Agency", first_name: "Ivo", last_name: "Stern" },
      ...{ email: "ivo@northwind.example", date_last_login: null, date_created: "2026-07-01T12:00:00Z" },
      is_locked_out: false,
    };
    expect(await agency.read(`/users/${id}`)).toEqual(ivo);
    const changes = { last_name: "Stern-Poe", password: "other", roles: [ids.admin], account: ids.acme };
    expect((await agency.send("PUT", `/users/${id}`, { body: changes })).status).toBe(200);
    expect(await agency.read(`/users/${id}?full=true`)).toEqual({
      ...{ ...ivo, last_name: "Stern-Poe", roles: [ids.editor] },
      ...{ tab_instances: [], groups: [{ id: ids.allUsers, name: "All Users" }], properties: {} },
    });
    expect((await agency.send("DELETE", `/users/${id}`)).status).toBe(200);
    expect((await agency.send("GET", `/users/${id}`)).status).toBe(404);
    expect((await agency.send("DELETE", `/users/${id}`)).status).toBe(404);
  });

  test("a list has what is asked for, and finds by address and by an id of one's own", async () => {
    expect(await agency.read("/users?email=JANE@northwind.example")).toEqual({
      users: [
        {
          ...{ id: ids.jane, external_id: "hr-17", first_name: "Jane", last_name: "Poe" },
          ...{ email: "jane@northwind.example", date_last_login: "2026-06-17T18:12:11Z", isActivated: true },
        },
      ],
    });
    const { users } = (await agency.read("/users?include_roles=true&include_groups=true&full=true")) as {
      users: object[];
    };
    expect(users[0]).toMatchObject({ id: ids.ada, roles: [ids.admin], groups: [ids.allUsers] });
    expect(users[0]).not.toHaveProperty("properties");
    expect(await agency.read("/users?external_id=hr-17&full=true")).toMatchObject({
      users: [{ id: ids.jane, tab_instances: [ids.tabInstance], properties: { Tier: "gold" } }],
    });
  });

  test.each([
    ["without a role", { roles: [] }],
    ["with a role that there is not", { roles: ["0".repeat(32)] }],
    ["without an address", { email: undefined }],
    ["with the address of another, which is assumed", { email: "Jane@northwind.example" }],
  ])("a user %s is refused with 400, and nobody is added", async (_what, wrong) => {
    const { status } = await agency.send("POST", "/users", { body: { ...newUser, ...wrong } });
    expect(status).toBe(400);
    expect((await agency.send("GET", "/users")).body.meta["total"]).toBe(4);
  });

  test("KF-03 a new user signs in with his password, and can be locked out", async () => {
    const id = await makeUser({ password: "first" });
    const { fetch } = agency.sandbox;
    const klipfolio = createKlipfolioClient({ userName: newUser.email, password: "first", fetch });
    expect((await klipfolio.GET("/profile")).data?.data.id).toBe(id);
    await agency.door("PATCH", `/users/${id}`, { isLockedOut: true });
    expect((await klipfolio.GET("/profile")).error?.kind).toBe("unauthenticated");
    expect(await agency.read(`/users/${id}`)).toHaveProperty("is_locked_out", true);
  });

  test("a new key lets its user in, and ends the old one (assumed)", async () => {
    const { body } = await agency.door("POST", "/keys", { user: ids.jane });
    const { key } = body as { key: string };
    expect(key).toMatch(/^[0-9a-f]{40}$/);
    expect(await agency.read("/profile", key)).toHaveProperty("id", ids.jane);
    expect((await agency.send("GET", "/profile", { key: keys.jane })).status).toBe(401);
  });

  test("a user is activated by his first sign-in", async () => {
    await makeUser({ password: samplePassword });
    const found = async () => ((await agency.read(`/users?email=${newUser.email}`))["users"] as object[])[0];
    expect(await found()).toMatchObject({ date_last_login: null, isActivated: false });
    await agency.door("POST", "/sign-ins", { email: newUser.email, password: samplePassword });
    expect(await found()).toMatchObject({ date_last_login: "2026-07-01T12:00:00Z", isActivated: true });
  });

  test("e-mails go out when they are asked for, and nothing that the API shows is changed", async () => {
    await makeUser({}, { send_email: true });
    await makeUser({ email: "silent@northwind.example" });
    const before = await agency.read(`/users/${ids.jane}?full=true`);
    const at = { params: { path: { user_id: ids.jane } } };
    const invited = await agency.client().POST("/users/{user_id}/@/resend-invite", at);
    const reset = await agency.client().POST("/users/{user_id}/@/reset-password", at);
    expect([invited.data?.data.op_requested, reset.data?.data.op_requested]).toEqual([
      "resend-invite",
      "reset-password",
    ]);
    expect(await agency.read(`/users/${ids.jane}?full=true`)).toEqual(before);
    const { body } = await agency.door("GET", "/mails");
    expect(body).toMatchObject([
      { to: newUser.email, about: "welcome" },
      { to: "jane@northwind.example", about: "invitation" },
      { to: "jane@northwind.example", about: "password" },
    ]);
  });
});

describe("properties of users", () => {
  const path = `/users/${ids.jane}/properties`;

  test("values that are sent are set for one user, and others stay", async () => {
    await agency.send("PUT", path, { body: { properties: { Tier: "silver", Floor: "3" } } });
    expect(await agency.read(path)).toEqual({ properties: { City: "Ottawa", Tier: "silver", Floor: "3" } });
    expect(await agency.read(`/users/${ids.ada}/properties`)).toEqual({ properties: { City: "Ottawa" } });
  });

  test("a property is deleted from all users of the account, and of no other", async () => {
    const inBistro = `/users/${ids.bea}/properties?client_id=${ids.bistro}`;
    await agency.send("PUT", inBistro, { body: { properties: { City: "Lyon" } } });
    expect((await agency.send("DELETE", `${path}?name=City`)).status).toBe(200);
    expect(await agency.read(path)).toEqual({ properties: { Tier: "gold" } });
    expect(await agency.read(`/users/${ids.ada}/properties`)).toEqual({ properties: {} });
    expect(await agency.read(inBistro)).toEqual({ properties: { City: "Lyon" } });
    expect((await agency.send("DELETE", path)).status).toBe(400);
  });

  test("a property that nobody has cannot be deleted (assumed)", async () => {
    expect((await agency.send("DELETE", `${path}?name=Shoes`)).status).toBe(404);
  });
});

describe("dashboards of users", () => {
  const path = `/users/${ids.jane}/tab-instances`;

  test("tabs are added by their own ids, answered as new instances, listed and removed", async () => {
    const { body } = await agency.send("PUT", path, { body: { tab_ids: [ids.otherTab] } });
    const [added] = body.data?.["tab_instances"] as { id: string; tab_id: string; name: string }[];
    expect(added).toEqual({ id: added?.id, tab_id: ids.otherTab, name: "Stock" });
    expect(added?.id).not.toBe(ids.otherTab);
    const sales = { id: ids.tabInstance, tab_id: ids.tab, name: "Sales", context: "desktop" };
    expect(await agency.read(path)).toEqual({ tab_instances: [sales, { ...added, context: "desktop" }] });
    expect((await agency.send("DELETE", `${path}/${added?.id ?? ""}`)).status).toBe(200);
    expect(await agency.read(path)).toEqual({ tab_instances: [sales] });
    expect((await agency.send("GET", `/tabs/${ids.otherTab}`)).status).toBe(200);
  });

  test("a tab that there is not adds nothing, and the instance of another user is not found", async () => {
    const body = { tab_ids: [ids.otherTab, ids.tabInstance] };
    expect((await agency.send("PUT", path, { body })).status).toBe(404);
    expect((await agency.read(path))["tab_instances"]).toHaveLength(1);
    expect((await agency.send("DELETE", `${path}/${ids.adasTabInstance}`)).status).toBe(404);
  });
});

test("the profile is the caller, and full adds what belongs to him", async () => {
  const jane = await agency.read("/profile", keys.jane);
  expect(jane).toMatchObject({ id: ids.jane, company: { id: ids.company, name: "Northwind Agency" } });
  expect(jane).not.toHaveProperty("permissions");
  expect(await agency.read("/profile?full=true", keys.bea)).toMatchObject({
    ...{ company: { id: ids.bistro, name: "Bistro" }, tab_instances: [], properties: {} },
    ...{ groups: [{ name: "All Users", type: 10 }] },
    permissions: expect.arrayContaining(["user.manage", "client.access"]) as string[],
  });
});

test("tags are those of the caller's account", async () => {
  expect(await agency.read("/tags")).toEqual({
    tags: [{ id: 12, key: "finance", name: "Finance", type: 1 }],
  });
  expect(await agency.read("/tags", keys.bea)).toEqual({ tags: [] });
});
