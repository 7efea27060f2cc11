import type { KlipfolioClient } from "@clade/klipfolio";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedKind } from "../../testing/expected-kind.ts";
import { step } from "../../testing/step.ts";
import { pick, present, thingsOf, type Things } from "../../testing/things.ts";
import { ids } from "./seed/ids.ts";
import { openAgency } from "./testing/agency.ts";
import { compareWithModel } from "./testing/compare-with-model.ts";
import { expectList } from "./testing/expect-list.ts";

/** All that the model knows of a user. The groups know their members. */
interface User {
  name: string;
  email: string;
}

interface Group {
  readonly name: string;
  readonly members: Set<string>;
}

interface Model {
  readonly users: Things<User>;
  readonly groups: Things<Group>;
}

type Step = fc.AsyncCommand<Model, KlipfolioClient>;

const client_id = ids.bistro;
const query = { client_id };
const allUsers = ids.bistroUsers;

function isTaken({ users }: Model, email: string, by?: string): boolean {
  const isSame = (other: string): boolean => other.toLowerCase() === email.toLowerCase();
  return present(users).some(([id, user]) => id !== by && isSame(user.email));
}

const hire = (name: string, email: string): Step =>
  step(`hire ${name} ${email}`, async (model, client) => {
    const body = { first_name: name, last_name: "Roux", email, roles: [ids.viewOnly], client_id };
    const { created, error } = await client.POST("/users", { body });
    expect(error?.kind).toBe(expectedKind({ invalid: isTaken(model, email) }));
    if (!created) return;
    model.users.set(created.user_id, { name, email });
    model.groups.get(allUsers)?.members.add(created.user_id);
  });

const rename = (number: number, name: string, email: string): Step =>
  step(`rename ${String(number)} to ${name} ${email}`, async (model, client) => {
    const user_id = pick(model.users, number);
    const user = model.users.get(user_id);
    const params = { path: { user_id }, query };
    const { error } = await client.PUT("/users/{user_id}", { params, body: { first_name: name, email } });
    expect(error?.kind).toBe(expectedKind({ missing: !user, invalid: isTaken(model, email, user_id) }));
    if (user && !error) Object.assign(user, { name, email });
  });

const dismiss = (number: number): Step =>
  step(`dismiss ${String(number)}`, async (model, client) => {
    const user_id = pick(model.users, number);
    const { error } = await client.DELETE("/users/{user_id}", { params: { path: { user_id }, query } });
    // Bea is the only Admin.
    const kinds = { missing: !model.users.get(user_id), forbidden: user_id === ids.bea };
    expect(error?.kind).toBe(expectedKind(kinds));
    if (error) return;
    model.users.set(user_id, undefined);
    for (const [, { members }] of present(model.groups)) members.delete(user_id);
  });

const found = (name: string): Step =>
  step(`found ${name}`, async ({ groups }, client) => {
    const { created } = await client.POST("/groups", { body: { name, client_id } });
    groups.set(created?.group_id ?? "", { name, members: new Set() });
  });

const dissolve = (number: number): Step =>
  step(`dissolve ${String(number)}`, async ({ groups }, client) => {
    const group_id = pick(groups, number);
    const { error } = await client.DELETE("/groups/{group_id}", { params: { path: { group_id }, query } });
    const kinds = { missing: !groups.get(group_id), forbidden: group_id === allUsers };
    expect(error?.kind).toBe(expectedKind(kinds));
    if (!error) groups.set(group_id, undefined);
  });

/** A membership is made, and ended, at the user's address as well as at the group's. */
const membershipAt = (atUser: boolean) =>
  atUser ? "/users/{user_id}/groups/{group_id}" : "/groups/{group_id}/users/{user_id}";

const join = (user: number, group: number, atUser: boolean): Step =>
  step(`join ${String(user)} ${String(group)} ${membershipAt(atUser)}`, async ({ users, groups }, client) => {
    const path = { user_id: pick(users, user), group_id: pick(groups, group) };
    const joined = groups.get(path.group_id);
    const { error } = await client.PUT(membershipAt(atUser), { params: { path, query } });
    expect(error?.kind).toBe(expectedKind({ missing: !users.get(path.user_id) || !joined }));
    if (!error) joined?.members.add(path.user_id);
  });

const leave = (user: number, group: number, atUser: boolean): Step =>
  step(
    `leave ${String(user)} ${String(group)} ${membershipAt(atUser)}`,
    async ({ users, groups }, client) => {
      const path = { user_id: pick(users, user), group_id: pick(groups, group) };
      const isMember = groups.get(path.group_id)?.members.delete(path.user_id) ?? false;
      const { error } = await client.DELETE(membershipAt(atUser), { params: { path, query } });
      expect(error?.kind).toBe(expectedKind({ missing: !isMember }));
    },
  );

const list = (kind: keyof Model, limit: number, offset: number): Step =>
  step(`list ${kind} by ${String(limit)} from ${String(offset)}`, async (model, client) => {
    const expected = present<unknown>(model[kind]).map(([id]) => id);
    await expectList(client, `/${kind}`, { limit, offset, client_id }, expected);
  });

const look = (number: number): Step =>
  step(`look ${String(number)}`, async (model, client) => {
    await expectUser(model, client, pick(model.users, number));
    await expectGroup(model, client, pick(model.groups, number));
  });

async function expectUser({ users, groups }: Model, client: KlipfolioClient, user_id: string): Promise<void> {
  const params = { path: { user_id }, query: { ...query, full: true } };
  const { data, error } = await client.GET("/users/{user_id}", { params });
  const user = users.get(user_id);
  expect(error?.kind).toBe(expectedKind({ missing: !user }));
  if (!data || !user) return;
  expect(data.data).toMatchObject({ id: user_id, first_name: user.name, email: user.email });
  const own = present(groups).filter(([, { members }]) => members.has(user_id));
  // In which order a user's groups come is told nowhere.
  expect(new Set(data.data.groups)).toEqual(new Set(own.map(([id, { name }]) => ({ id, name }))));
}

async function expectGroup(
  { users, groups }: Model,
  client: KlipfolioClient,
  group_id: string,
): Promise<void> {
  const params = { path: { group_id }, query: { ...query, full: true } };
  const { data, error } = await client.GET("/groups/{group_id}", { params });
  const group = groups.get(group_id);
  expect(error?.kind).toBe(expectedKind({ missing: !group }));
  if (!data || !group) return;
  const members = present(users).filter(([id]) => group.members.has(id));
  expect(data.data).toMatchObject({
    ...{ name: group.name, num_members: members.length },
    members: members.map(([id]) => ({ id })),
  });
}

const never = "0".repeat(32);
const start = (): Model => ({
  users: thingsOf(never, [ids.bea, { name: "Bea", email: "bea@bistro.example" }]),
  groups: thingsOf(never, [allUsers, { name: "All Users", members: new Set([ids.bea]) }]),
});

const number = fc.nat(50);
const text = fc.string({ minLength: 1, unit: "grapheme" });
const email = fc.stringMatching(/^([a-h]|[A-H]|bea)@bistro\.example$/u);
const kind = fc.constantFrom("users" as const, "groups" as const);

test("any sequence of calls leaves the users and groups that a simple model has", async () => {
  const hiring = fc.tuple(text, email).map(([name, address]) => hire(name, address));
  const steps = [
    // More are hired and founded than dismissed and dissolved.
    ...[hiring, hiring, hiring],
    ...[text.map(found), text.map(found), text.map(found)],
    fc.tuple(number, text, email).map(([who, name, address]) => rename(who, name, address)),
    number.map(dismiss),
    number.map(dissolve),
    fc.tuple(number, number, fc.boolean()).map(([who, group, atUser]) => join(who, group, atUser)),
    fc.tuple(number, number, fc.boolean()).map(([who, group, atUser]) => leave(who, group, atUser)),
    fc
      .tuple(kind, fc.integer({ min: 1, max: 9 }), fc.nat(9))
      .map(([what, limit, offset]) => list(what, limit, offset)),
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
      for (const id of model.groups.keys()) await expectGroup(model, client, id);
    },
  });
}, 120_000);
