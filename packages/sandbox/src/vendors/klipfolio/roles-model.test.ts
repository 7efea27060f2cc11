import type { KlipfolioClient, Permission } from "@clade/klipfolio";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedKind } from "../../testing/expected-kind.ts";
import { step } from "../../testing/step.ts";
import { pick, present, thingsOf, type Things } from "../../testing/things.ts";
import { ids } from "./seed/ids.ts";
import { openAgency } from "./testing/agency.ts";
import { compareWithModel } from "./testing/compare-with-model.ts";
import { expectList } from "./testing/expect-list.ts";

interface Role {
  readonly name: string;
  /** In order. The model does not know them of a built-in role, which no step changes. */
  permissions?: readonly Permission[] | undefined;
}

interface Model {
  /** The roles of each user. */
  readonly users: Things<Set<string>>;
  readonly roles: Things<Role>;
}

type Step = fc.AsyncCommand<Model, KlipfolioClient>;

const client_id = ids.bistro;
const query = { client_id };
const builtInRoles: readonly string[] = [ids.admin, ids.editor, ids.viewOnly];

function isLastAdmin({ users }: Model, id: string): boolean {
  const admins = present(users).filter(([, roles]) => roles.has(ids.admin));
  return admins.length === 1 && admins[0]?.[0] === id;
}

const hire = (name: string, number: number): Step =>
  step(`hire ${name} as ${String(number)}`, async ({ users, roles }, client) => {
    const role = pick(roles, number);
    const email = `${String(users.size)}@bistro.example`;
    const body = { first_name: name, last_name: "Roux", email, roles: [role], client_id };
    const { created, error } = await client.POST("/users", { body });
    expect(error?.kind).toBe(expectedKind({ invalid: !roles.get(role) }));
    if (created) users.set(created.user_id, new Set([role]));
  });

const dismiss = (number: number): Step =>
  step(`dismiss ${String(number)}`, async (model, client) => {
    const user_id = pick(model.users, number);
    const { error } = await client.DELETE("/users/{user_id}", { params: { path: { user_id }, query } });
    const kinds = { missing: !model.users.get(user_id), forbidden: isLastAdmin(model, user_id) };
    expect(error?.kind).toBe(expectedKind(kinds));
    if (!error) model.users.set(user_id, undefined);
  });

const draft = (name: string, permissions: Permission[]): Step =>
  step(`draft ${name} ${permissions.join()}`, async ({ roles }, client) => {
    const { created } = await client.POST("/roles", { params: { query }, body: { name, permissions } });
    roles.set(created?.role_id ?? "", { name, permissions });
  });

const permit = (number: number, sent: readonly Permission[], change: "replace" | "remove"): Step =>
  step(`permit ${String(number)} ${change} ${sent.join()}`, async ({ roles }, client) => {
    const role_id = pick(roles, number);
    if (builtInRoles.includes(role_id)) return;
    const role = roles.get(role_id);
    const init = { params: { path: { role_id } }, body: { permissions: [...sent] } };
    const { error } = await (change === "replace"
      ? client.PUT("/roles/{role_id}/permissions", init)
      : client.DELETE("/roles/{role_id}/permissions", init));
    expect(error?.kind).toBe(expectedKind({ missing: !role }));
    if (!role) return;
    const others = role.permissions?.filter((permission) => !sent.includes(permission));
    role.permissions = change === "replace" ? sent : others;
  });

const abolish = (number: number): Step =>
  step(`abolish ${String(number)}`, async ({ users, roles }, client) => {
    const role_id = pick(roles, number);
    const kinds = { missing: !roles.get(role_id), forbidden: builtInRoles.includes(role_id) };
    const { error } = await client.DELETE("/roles/{role_id}", { params: { path: { role_id } } });
    expect(error?.kind).toBe(expectedKind(kinds));
    if (error) return;
    roles.set(role_id, undefined);
    for (const [, held] of present(users)) held.delete(role_id);
  });

/** At the user's address a role is given again without harm, and at the role's it is not. */
const give = (who: number, what: number, atUser: boolean): Step =>
  step(`give ${String(who)} ${String(what)} ${String(atUser)}`, async ({ users, roles }, client) => {
    const path = { user_id: pick(users, who), role_id: pick(roles, what) };
    const held = users.get(path.user_id);
    const { error } = atUser
      ? await client.PUT("/users/{user_id}/roles/{role_id}", { params: { path } })
      : await client.PUT("/roles/{role_id}/users/{user_id}", { params: { path, query } });
    const missing = !held || !roles.get(path.role_id);
    const conflict = !atUser && (held?.has(path.role_id) ?? false);
    expect(error?.kind).toBe(expectedKind({ missing, conflict }));
    if (!error) held?.add(path.role_id);
  });

const take = (who: number, what: number, atUser: boolean): Step =>
  step(`take ${String(who)} ${String(what)} ${String(atUser)}`, async (model, client) => {
    const path = { user_id: pick(model.users, who), role_id: pick(model.roles, what) };
    const held = model.users.get(path.user_id);
    const isWithout = !held?.has(path.role_id);
    const isLast = path.role_id === ids.admin && isLastAdmin(model, path.user_id);
    const at = atUser ? "/users/{user_id}/roles/{role_id}" : "/roles/{role_id}/users/{user_id}";
    const { error } = await client.DELETE(at, { params: { path } });
    const kinds: Readonly<Record<string, boolean>> = atUser
      ? { missing: isWithout, forbidden: isLast }
      : { missing: !held || !model.roles.get(path.role_id), conflict: isWithout || isLast };
    expect(error?.kind).toBe(expectedKind(kinds));
    if (!error) held?.delete(path.role_id);
  });

const list = (limit: number, offset: number): Step =>
  step(`list by ${String(limit)} from ${String(offset)}`, async ({ roles }, client) => {
    const expected = present(roles).map(([id]) => id);
    await expectList(client, "/roles", { limit, offset, client_id }, expected);
  });

const look = (number: number): Step =>
  step(`look ${String(number)}`, async (model, client) => {
    await expectUser(model, client, pick(model.users, number));
    await expectRole(model, client, pick(model.roles, number));
  });

async function expectUser({ users, roles }: Model, client: KlipfolioClient, user_id: string): Promise<void> {
  const { data, error } = await client.GET("/users/{user_id}/roles", { params: { path: { user_id } } });
  const held = users.get(user_id);
  expect(error?.kind).toBe(expectedKind({ missing: !held }));
  if (!data || !held) return;
  const shown = data.data.roles.map(({ id, name }) => [id, name]);
  // In which order a user's roles come is told nowhere.
  expect(new Set(shown)).toEqual(new Set([...held].map((id) => [id, roles.get(id)?.name])));
}

async function expectRole({ users, roles }: Model, client: KlipfolioClient, role_id: string): Promise<void> {
  const params = { path: { role_id }, query: { ...query, full: true } };
  const { data, error } = await client.GET("/roles/{role_id}", { params });
  const role = roles.get(role_id);
  expect(error?.kind).toBe(expectedKind({ missing: !role }));
  if (!data || !role) return;
  const holders = present(users).filter(([, held]) => held.has(role_id));
  expect(data.data).toMatchObject({
    ...{ name: role.name, num_users: holders.length, users: holders.map(([id]) => ({ id })) },
    ...(role.permissions && { permissions: role.permissions }),
  });
}

const never = "0".repeat(32);
const start = (): Model => ({
  users: thingsOf(never, [ids.bea, new Set([ids.admin])]),
  roles: thingsOf(
    never,
    [ids.admin, { name: "Admin" }],
    [ids.editor, { name: "Editor" }],
    [ids.viewOnly, { name: "View-Only" }],
  ),
});

const number = fc.nat(50);
const text = fc.string({ minLength: 1, unit: "grapheme" });
const permissions = fc.subarray<Permission>(["klip.build", "klip.edit", "tab.build", "user.manage"]);
const change = fc.constantFrom("replace" as const, "remove" as const);

test("any sequence of calls leaves the roles, and who has them, that a simple model has", async () => {
  const hiring = fc.tuple(text, number).map(([name, role]) => hire(name, role));
  const drafting = fc.tuple(text, permissions).map(([name, some]) => draft(name, some));
  const giving = fc.tuple(number, number, fc.boolean()).map(([who, what, atUser]) => give(who, what, atUser));
  const steps = [
    // More is made and given than taken away.
    ...[hiring, hiring, drafting, drafting, giving, giving],
    number.map(dismiss),
    fc.tuple(number, permissions, change).map(([role, some, how]) => permit(role, some, how)),
    number.map(abolish),
    fc.tuple(number, number, fc.boolean()).map(([who, role, atUser]) => take(who, role, atUser)),
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)).map(([limit, offset]) => list(limit, offset)),
    number.map(look),
  ];
  const agency = await openAgency();
  const client = agency.client();
  await compareWithModel({
    agency,
    steps,
    start: () => ({ model: start(), real: client }),
    compare: async (model) => {
      for (const id of model.users.keys()) await expectUser(model, client, id);
      for (const id of model.roles.keys()) await expectRole(model, client, id);
    },
  });
}, 120_000);
