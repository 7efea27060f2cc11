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

const builder = { name: "Builder", description: "Klips only", permissions: ["klip.build", "klip.edit"] };

async function makeRole(client_id?: string): Promise<string> {
  const query = client_id === undefined ? {} : { client_id };
  const { created, error } = await agency.client().POST("/roles", { params: { query }, body: builder });
  if (error) throw error;
  return created.role_id;
}

describe("roles", () => {
  test("KF-11 a role is created, read, changed and deleted, and then is gone", async () => {
    const id = await makeRole();
    const role = { id, company: "Northwind Agency", name: "Builder", description: "Klips only" };
    expect(await agency.read(`/roles/${id}`)).toEqual(role);
    await agency.send("PUT", `/roles/${id}`, { body: { name: "Maker" } });
    expect(await agency.read(`/roles/${id}?full=true`)).toEqual({
      ...{ ...role, name: "Maker", num_users: 0, users: [], permissions: builder.permissions },
    });
    expect((await agency.send("DELETE", `/roles/${id}`)).status).toBe(200);
    expect((await agency.send("GET", `/roles/${id}`)).status).toBe(404);
  });

  test("permissions that are sent with a role replace those that it had", async () => {
    const id = await makeRole();
    await agency.send("PUT", `/roles/${id}`, { body: { permissions: ["tab.build"] } });
    expect(await agency.read(`/roles/${id}/permissions`)).toEqual({ permissions: ["tab.build"] });
  });

  test("permissions are replaced as a whole, and removed by name (assumed)", async () => {
    const path = `/roles/${await makeRole()}/permissions`;
    await agency.send("PUT", path, { body: { permissions: ["tab.build", "tab.edit"] } });
    expect(await agency.read(path)).toEqual({ permissions: ["tab.build", "tab.edit"] });
    await agency.send("DELETE", path, { body: { permissions: ["tab.edit", "klip.edit"] } });
    expect(await agency.read(path)).toEqual({ permissions: ["tab.build"] });
    expect((await agency.send("DELETE", path)).status).toBe(400);
  });

  test("built-in roles are in every account, belong to none, and cannot be deleted (assumed)", async () => {
    const ofClient = await makeRole(ids.acme);
    const names = async (query = "") => {
      const { roles } = (await agency.read(`/roles${query}`)) as { roles: { name: string }[] };
      return roles.map(({ name }) => name);
    };
    expect(await names()).toEqual(["Admin", "Editor", "View-Only", "Consultant"]);
    expect(await names(`?client_id=${ids.acme}`)).toEqual(["Admin", "Editor", "View-Only", "Builder"]);
    expect(await agency.read(`/roles/${ids.editor}`)).toHaveProperty("company", "N/A");
    expect(await agency.read(`/roles/${ofClient}?client_id=${ids.acme}`)).toHaveProperty("company", "Acme");
    expect((await agency.send("DELETE", `/roles/${ids.viewOnly}`)).status).toBe(401);
  });

  test("users lose a role that is deleted (assumed)", async () => {
    const id = await makeRole();
    await agency.send("PUT", `/users/${ids.vera}/roles/${id}`);
    await agency.send("DELETE", `/roles/${id}`);
    expect(await agency.read(`/users/${ids.vera}/roles`)).toMatchObject({ roles: [{ id: ids.viewOnly }] });
  });
});

describe("who has a role", () => {
  const ofRole = `/roles/${ids.editor}/users/${ids.vera}`;
  const reason = async (method: string, path: string) => {
    const { status, body } = await agency.send(method, path);
    return [status, body.meta["error_desc"]];
  };

  test("KF-09 a role is given once and taken once; the second time gets 403", async () => {
    expect((await agency.send("PUT", ofRole)).status).toBe(200);
    expect(await agency.read(`/roles/${ids.editor}/users`)).toEqual({
      users: [
        { id: ids.jane, first_name: "Jane", last_name: "Poe", email: "jane@northwind.example" },
        { id: ids.vera, first_name: "Vera", last_name: "Lund", email: "vera@northwind.example" },
      ],
    });
    expect(await reason("PUT", ofRole)).toEqual([403, "The user already has this role"]);
    expect((await agency.send("DELETE", ofRole)).status).toBe(200);
    expect(await reason("DELETE", ofRole)).toEqual([403, "The user does not have this role"]);
  });

  test("KF-09 the last Admin of a company keeps the role, whatever Admins its clients have", async () => {
    const last = `/roles/${ids.admin}/users/${ids.ada}`;
    expect(await reason("DELETE", last)).toEqual([403, "The role Admin must have at least one user"]);
    await agency.send("PUT", `/roles/${ids.admin}/users/${ids.jane}`);
    expect((await agency.send("DELETE", last)).status).toBe(200);
    expect((await agency.send("GET", `/users/${ids.jane}`)).status).toBe(401);
  });

  test("the last Admin keeps the role from the user's side too, and cannot be deleted (assumed)", async () => {
    expect((await agency.send("DELETE", `/users/${ids.ada}/roles/${ids.admin}`)).status).toBe(401);
    expect((await agency.send("DELETE", `/users/${ids.ada}`)).status).toBe(401);
  });

  test("roles are given and taken from the user's side as well", async () => {
    const path = `/users/${ids.vera}/roles`;
    await agency.send("PUT", `${path}/${ids.editor}`);
    expect(await agency.read(path)).toEqual({
      roles: [
        { id: ids.viewOnly, name: "View-Only", description: "Looks at content" },
        { id: ids.editor, name: "Editor", description: "Builds content" },
      ],
    });
    expect((await agency.send("DELETE", `${path}/${ids.viewOnly}`)).status).toBe(200);
    expect(await agency.read(path)).toMatchObject({ roles: [{ name: "Editor" }] });
  });

  test("from the user's side a role is given again without harm, and one that he lacks is not found (assumed)", async () => {
    const path = `/users/${ids.vera}/roles`;
    expect((await agency.send("PUT", `${path}/${ids.viewOnly}`)).status).toBe(200);
    expect((await agency.read(path))["roles"]).toHaveLength(1);
    expect((await agency.send("DELETE", `${path}/${ids.editor}`)).status).toBe(404);
  });

  test("a role of one account cannot be given to users of another (assumed)", async () => {
    const ofClient = await makeRole(ids.acme);
    expect((await agency.send("PUT", `/users/${ids.vera}/roles/${ofClient}`)).status).toBe(404);
  });

  test("KF-09 a role that is given lets its user do more at once", async () => {
    const see = () => agency.send("GET", "/klips", { key: keys.carl });
    expect((await see()).status).toBe(401);
    await agency.send("PUT", `/roles/${ids.viewOnly}/users/${ids.carl}`);
    expect((await see()).status).toBe(200);
    await agency.send("DELETE", `/roles/${ids.viewOnly}/permissions`, {
      body: { permissions: ["dashboard.library"] },
    });
    expect((await see()).status).toBe(401);
  });
});
