import type { KlipfolioClient } from "@clade/klipfolio";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedKind } from "../../testing/expected-kind.ts";
import { step } from "../../testing/step.ts";
import { pick, present, thingsOf, type Things } from "../../testing/things.ts";
import { ids, keys } from "./seed/ids.ts";
import { openAgency, type Agency } from "./testing/agency.ts";
import {
  assetAt,
  assetPaths,
  createAsset,
  rightAt,
  rightPaths,
  type AssetKind as Kind,
} from "./testing/assets.ts";
import { compareWithModel } from "./testing/compare-with-model.ts";
import { expectList } from "./testing/expect-list.ts";

/** Something that Bea or Vic made. Bea is an Admin, and Vic sees only what he made himself or what is shared with him. */
interface Asset {
  readonly isVics: boolean;
  /** The groups and users that it is shared with, and whether they may edit it. */
  readonly rights: Map<string, boolean>;
}

interface Model {
  readonly tabs: Things<Asset>;
  readonly klips: Things<Asset>;
  readonly datasources: Things<Asset>;
  /** Whether Vic is a member, by group. */
  readonly groups: Things<boolean>;
  /** Whether it is Vic, by user. Data sources alone are shared with users as well. */
  readonly users: Things<boolean>;
}

interface Real {
  readonly bea: KlipfolioClient;
  readonly vic: KlipfolioClient;
  readonly vicsId: string;
}

type Step = fc.AsyncCommand<Model, Real>;

const kinds: readonly Kind[] = ["tabs", "klips", "datasources"];

const at = (id: string) => ({ params: { path: assetAt(id) } });

const create = (kind: Kind, isVics: boolean): Step =>
  step(`${isVics ? "Vic" : "Bea"} creates one of ${kind}`, async (model, { bea, vic }) => {
    model[kind].set(await createAsset(isVics ? vic : bea, kind, kind), { isVics, rights: new Map() });
  });

const remove = (kind: Kind, number: number): Step =>
  step(`remove ${String(number)} of ${kind}`, async (model, { bea }) => {
    const id = pick(model[kind], number);
    const { error } = await bea.DELETE(assetPaths[kind], at(id));
    expect(error?.kind).toBe(expectedKind({ missing: !model[kind].get(id) }));
    model[kind].set(id, undefined);
  });

function isGone({ groups, users }: Model, holder: string): boolean {
  return (groups.get(holder) ?? users.get(holder)) === undefined;
}

/** What is shared with a group or a user is not shared any more once that is gone. */
function forgetHolder(model: Model, holder: string): void {
  for (const kind of kinds) for (const [, { rights }] of present(model[kind])) rights.delete(holder);
}

const found = (name: string): Step =>
  step(`found ${name}`, async ({ groups }, { bea }) => {
    const { created } = await bea.POST("/groups", { body: { name } });
    groups.set(created?.group_id ?? "", false);
  });

const dissolve = (number: number): Step =>
  step(`dissolve ${String(number)}`, async (model, { bea }) => {
    const group_id = pick(model.groups, number);
    const { error } = await bea.DELETE("/groups/{group_id}", { params: { path: { group_id } } });
    const forbidden = group_id === ids.bistroUsers;
    expect(error?.kind).toBe(expectedKind({ missing: isGone(model, group_id), forbidden }));
    if (error) return;
    model.groups.set(group_id, undefined);
    forgetHolder(model, group_id);
  });

const join = (number: number, isMember: boolean): Step =>
  step(`Vic ${isMember ? "joins" : "leaves"} ${String(number)}`, async ({ groups }, { bea, vicsId }) => {
    const path = { group_id: pick(groups, number), user_id: vicsId };
    const wasMember = groups.get(path.group_id);
    const address = "/groups/{group_id}/users/{user_id}";
    const { error } = await (isMember ? bea.PUT : bea.DELETE)(address, { params: { path } });
    const missing = wasMember === undefined || (!wasMember && !isMember);
    expect(error?.kind).toBe(expectedKind({ missing }));
    if (!error) groups.set(path.group_id, isMember);
  });

const hire = (email: string): Step =>
  step(`hire ${email}`, async ({ users }, { bea }) => {
    const body = { first_name: "Uma", last_name: "Roux", email, roles: [ids.viewOnly] };
    const { created } = await bea.POST("/users", { body });
    if (created) users.set(created.user_id, false);
  });

const dismiss = (number: number): Step =>
  step(`dismiss ${String(number)}`, async (model, { bea, vicsId }) => {
    const user_id = pick(model.users, number);
    // Vic stays.
    if (user_id === vicsId) return;
    const { error } = await bea.DELETE("/users/{user_id}", { params: { path: { user_id } } });
    expect(error?.kind).toBe(expectedKind({ missing: isGone(model, user_id) }));
    model.users.set(user_id, undefined);
    forgetHolder(model, user_id);
  });

/** The number of a group or user, and whether it may edit. */
type Grant = readonly [holder: number, canEdit: boolean];

const share = (kind: Kind, number: number, toGroups: readonly Grant[], toUsers: readonly Grant[]): Step =>
  step(
    `share ${String(number)} of ${kind} with ${toGroups.join()} ${toUsers.join()}`,
    async (model, { bea }) => {
      const id = pick(model[kind], number);
      const asset = model[kind].get(id);
      const groups = toGroups.map(([nth, can_edit]) => ({ group_id: pick(model.groups, nth), can_edit }));
      const users = toUsers.map(([nth, can_edit]) => ({ user_id: pick(model.users, nth), can_edit }));
      const isAny = kind === "datasources";
      const body = isAny ? { groups, users } : { groups };
      const { error } = await bea.PUT(`${assetPaths[kind]}/share-rights`, { ...at(id), body });
      const rights = new Map(groups.map(({ group_id, can_edit }) => [group_id, can_edit]));
      if (isAny) for (const { user_id, can_edit } of users) rights.set(user_id, can_edit);
      const missing = !asset || [...rights.keys()].some((holder) => isGone(model, holder));
      expect(error?.kind).toBe(expectedKind({ missing }));
      if (!error) for (const [holder, canEdit] of rights) asset?.rights.set(holder, canEdit);
    },
  );

const revoke = (kind: Kind, number: number, nth: number): Step =>
  step(`revoke ${String(number)} of ${kind} from ${String(nth)}`, async (model, { bea }) => {
    const id = pick(model[kind], number);
    const isAny = kind === "datasources";
    const holder = pick(isAny ? new Map([...model.groups, ...model.users]) : model.groups, nth);
    const wasShared = model[kind].get(id)?.rights.delete(holder) ?? false;
    const { error } = await bea.DELETE(rightPaths[kind], { params: { path: rightAt(id, holder) } });
    expect(error?.kind).toBe(expectedKind({ missing: !wasShared }));
  });

/** Whether Vic may edit something, for each reason that lets him see it. */
function vicsRights({ groups, users }: Model, { isVics, rights }: Asset): boolean[] {
  const shared = [...rights].filter(([holder]) => groups.get(holder) ?? users.get(holder));
  return [...(isVics ? [true] : []), ...shared.map(([, canEdit]) => canEdit)];
}

const list = (kind: Kind, limit: number, offset: number): Step =>
  step(`Vic lists ${kind} by ${String(limit)} from ${String(offset)}`, async (model, { vic }) => {
    const seen = present(model[kind]).filter(([, asset]) => vicsRights(model, asset).length > 0);
    const expected = seen.map(([id]) => id);
    await expectList(vic, `/${kind}`, { limit, offset }, expected);
  });

const look = (kind: Kind, number: number): Step =>
  step(`look at ${String(number)} of ${kind}`, (model, real) =>
    expectAsset(model, real, kind, pick(model[kind], number)),
  );

async function expectAsset(model: Model, { bea, vic }: Real, kind: Kind, id: string): Promise<void> {
  const asset = model[kind].get(id);
  const missing = !asset;
  const reasons = asset ? vicsRights(model, asset) : [];
  const read = await vic.GET(assetPaths[kind], at(id));
  expect(read.error?.kind).toBe(expectedKind({ missing, forbidden: reasons.length === 0 }));
  const edited = await vic.PUT(assetPaths[kind], { ...at(id), body: { description: "Seen" } });
  expect(edited.error?.kind).toBe(expectedKind({ missing, forbidden: !reasons.includes(true) }));
  const { data, error } = await bea.GET(`${assetPaths[kind]}/share-rights`, at(id));
  expect(error?.kind).toBe(expectedKind({ missing }));
  const { share_rights = [], user_share_rights = [] } = data?.data ?? {};
  const rights = [
    ...share_rights.map(({ group_id, can_edit }) => [group_id, can_edit]),
    ...user_share_rights.map(({ user_id, can_edit }) => [user_id, can_edit]),
  ];
  expect(new Set(rights)).toEqual(new Set(asset?.rights));
}

const never = "0".repeat(32);

const start = (vicsId: string): Model => ({
  tabs: thingsOf(never),
  klips: thingsOf(never),
  datasources: thingsOf(never),
  groups: thingsOf(never, [ids.bistroUsers, true]),
  users: thingsOf(never, [vicsId, true]),
});

/** Lets Vic in, who may edit things as far as they are shared with him. */
async function open(agency: Agency): Promise<Real> {
  const bea = agency.client(keys.bea);
  const body = { first_name: "Vic", last_name: "Roux", email: "vic@bistro.example", roles: [ids.editor] };
  const { created } = await bea.POST("/users", { body });
  const vicsId = created?.user_id ?? "";
  const { body: made } = await agency.door("POST", "/keys", { user: vicsId });
  return { bea, vic: agency.client((made as { key: string }).key), vicsId };
}

const number = fc.nat(50);
const text = fc.string({ minLength: 1, unit: "grapheme" });
const kind = fc.constantFrom(...kinds);
const grants = fc.array(fc.tuple(number, fc.boolean()), { maxLength: 3 });

test("KF-09 after any sequence of calls things are shared, seen and edited as in a simple model", async () => {
  const creation = fc.tuple(kind, fc.boolean()).map(([what, isVics]) => create(what, isVics));
  const sharing = fc
    .tuple(kind, number, grants, grants)
    .map(([what, which, toGroups, toUsers]) => share(what, which, toGroups, toUsers));
  const steps = [
    // More is made and shared than removed.
    ...[creation, creation, text.map(found), text.map(found), sharing, sharing, sharing],
    fc.tuple(kind, number).map(([what, which]) => remove(what, which)),
    number.map(dissolve),
    fc.tuple(number, fc.boolean()).map(([group, isMember]) => join(group, isMember)),
    fc.emailAddress().map(hire),
    number.map(dismiss),
    fc.tuple(kind, number, number).map(([what, which, holder]) => revoke(what, which, holder)),
    fc
      .tuple(kind, fc.integer({ min: 1, max: 9 }), fc.nat(9))
      .map(([what, limit, offset]) => list(what, limit, offset)),
    fc.tuple(kind, number).map(([what, which]) => look(what, which)),
  ];
  const agency = await openAgency();
  await compareWithModel({
    agency,
    steps,
    start: async () => {
      const real = await open(agency);
      return { model: start(real.vicsId), real };
    },
    compare: async (model, real) => {
      for (const each of kinds) for (const id of model[each].keys()) await expectAsset(model, real, each, id);
    },
  });
}, 120_000);
