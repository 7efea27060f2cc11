import { unwrap, type KlipfolioClient } from "@clade/klipfolio";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedKind } from "../../testing/expected-kind.ts";
import { step } from "../../testing/step.ts";
import { pick, present, thingsOf, type Things } from "../../testing/things.ts";
import { ids, keys } from "./seed/ids.ts";
import { openAgency } from "./testing/agency.ts";
import { compareWithModel } from "./testing/compare-with-model.ts";
import { assetAt, assetPaths, createAsset } from "./testing/assets.ts";
import { expectList } from "./testing/expect-list.ts";

/** A Klip on a tab. */
interface KlipInstance {
  readonly tab_id: string;
  readonly klip_id: string;
}

/** Tabs and Klips by their names, and what shows them. */
interface Model {
  readonly tabs: Things<string>;
  readonly klips: Things<string>;
  readonly klipInstances: Things<KlipInstance>;
  /** The tabs that Bea sees, on her own dashboard. */
  readonly tabInstances: Things<string>;
}

type Kind = "tabs" | "klips";
type Step = fc.AsyncCommand<Model, KlipfolioClient>;

const user = { user_id: ids.bea };

const create = (kind: Kind, name: string): Step =>
  step(`create one of ${kind}: ${name}`, async (model, client) => {
    model[kind].set(await createAsset(client, kind, name), name);
  });

const rename = (kind: Kind, number: number, name: string): Step =>
  step(`rename ${String(number)} of ${kind} to ${name}`, async (model, client) => {
    const id = pick(model[kind], number);
    const { error } = await client.PUT(assetPaths[kind], { params: { path: assetAt(id) }, body: { name } });
    expect(error?.kind).toBe(expectedKind({ missing: !model[kind].get(id) }));
    if (!error) model[kind].set(id, name);
  });

const remove = (kind: Kind, number: number): Step =>
  step(`remove ${String(number)} of ${kind}`, async (model, client) => {
    const id = pick(model[kind], number);
    const { error } = await client.DELETE(assetPaths[kind], { params: { path: assetAt(id) } });
    expect(error?.kind).toBe(expectedKind({ missing: !model[kind].get(id) }));
    model[kind].set(id, undefined);
    forgetInstancesOf(model, id);
  });

function forgetInstancesOf({ klipInstances, tabInstances }: Model, id: string): void {
  for (const [instance, { tab_id, klip_id }] of present(klipInstances)) {
    if (tab_id === id || klip_id === id) klipInstances.set(instance, undefined);
  }
  for (const [instance, tab_id] of present(tabInstances)) {
    if (tab_id === id) tabInstances.set(instance, undefined);
  }
}

const place = (tab: number, wanted: readonly number[]): Step =>
  step(`place ${wanted.join()} on ${String(tab)}`, async ({ tabs, klips, klipInstances }, client) => {
    const tab_id = pick(tabs, tab);
    const placed = wanted.map((klip) => ({ klip_id: pick(klips, klip) }));
    const init = { params: { path: { tab_id } }, body: { klips: placed } };
    const { data, error } = await client.PUT("/tabs/{tab_id}/klip-instances", init);
    const missing = !tabs.get(tab_id) || !placed.every(({ klip_id }) => klips.get(klip_id));
    expect(error?.kind).toBe(expectedKind({ missing }));
    const added = data?.data.klip_instances ?? [];
    expect(added.map(({ klip_id }) => ({ klip_id }))).toEqual(error ? [] : placed);
    for (const { id, klip_id } of added) klipInstances.set(id, { tab_id, klip_id });
  });

const unplace = (tab: number, number: number): Step =>
  step(`unplace ${String(number)} from ${String(tab)}`, async ({ tabs, klipInstances }, client) => {
    const path = { tab_id: pick(tabs, tab), klip_instance_id: pick(klipInstances, number) };
    const missing = klipInstances.get(path.klip_instance_id)?.tab_id !== path.tab_id;
    const address = "/tabs/{tab_id}/klip-instances/{klip_instance_id}";
    const { error } = await client.DELETE(address, { params: { path } });
    expect(error?.kind).toBe(expectedKind({ missing }));
    if (!error) klipInstances.set(path.klip_instance_id, undefined);
  });

/** A new layout takes from the tab what it has no place for. */
const arrange = (tab: number, wanted: readonly number[]): Step =>
  step(`arrange ${wanted.join()} on ${String(tab)}`, async ({ tabs, klipInstances }, client) => {
    const tab_id = pick(tabs, tab);
    const kept = wanted.map((nth) => pick(klipInstances, nth));
    const state = Object.fromEntries(kept.map((id, idx) => [id, { region: "region-1", idx }]));
    const init = { params: { path: { tab_id } }, body: { type: "100" as const, state } };
    const { error } = await client.PUT("/tabs/{tab_id}/layout", init);
    const isElsewhere = (id: string): boolean => klipInstances.get(id)?.tab_id !== tab_id;
    expect(error?.kind).toBe(expectedKind({ missing: !tabs.get(tab_id) || kept.some(isElsewhere) }));
    if (error) return;
    for (const [id, instance] of present(klipInstances)) {
      if (instance.tab_id === tab_id && !kept.includes(id)) klipInstances.set(id, undefined);
    }
  });

const show = (wanted: readonly number[]): Step =>
  step(`show ${wanted.join()}`, async ({ tabs, tabInstances }, client) => {
    const tab_ids = wanted.map((tab) => pick(tabs, tab));
    const init = { params: { path: user }, body: { tab_ids } };
    const { data, error } = await client.PUT("/users/{user_id}/tab-instances", init);
    expect(error?.kind).toBe(expectedKind({ missing: !tab_ids.every((id) => tabs.get(id)) }));
    for (const { id, tab_id } of data?.data.tab_instances ?? []) tabInstances.set(id, tab_id);
  });

const hide = (number: number): Step =>
  step(`hide ${String(number)}`, async ({ tabInstances }, client) => {
    const path = { ...user, tab_instance_id: pick(tabInstances, number) };
    const address = "/users/{user_id}/tab-instances/{tab_instance_id}";
    const { error } = await client.DELETE(address, { params: { path } });
    expect(error?.kind).toBe(expectedKind({ missing: !tabInstances.get(path.tab_instance_id) }));
    tabInstances.set(path.tab_instance_id, undefined);
  });

const list = (kind: Kind, limit: number, offset: number): Step =>
  step(`list ${kind} by ${String(limit)} from ${String(offset)}`, async (model, client) => {
    const expected = present(model[kind]).map(([id]) => id);
    await expectList(client, `/${kind}`, { limit, offset }, expected);
  });

const look = (number: number): Step =>
  step(`look ${String(number)}`, async (model, client) => {
    await expectTab(model, client, pick(model.tabs, number));
    await expectKlip(model, client, pick(model.klips, number));
    await expectTabInstances(model, client);
  });

async function expectTab(model: Model, client: KlipfolioClient, tab_id: string): Promise<void> {
  const params = { path: { tab_id } };
  const { data, error } = await client.GET("/tabs/{tab_id}", {
    params: { ...params, query: { full: true } },
  });
  const name = model.tabs.get(tab_id);
  expect(error?.kind).toBe(expectedKind({ missing: !name }));
  if (!data) return;
  const instances = present(model.klipInstances).filter(([, instance]) => instance.tab_id === tab_id);
  const klip_instances = instances.map(([id, { klip_id }]) => ({
    id,
    klip_id,
    name: model.klips.get(klip_id),
  }));
  expect(data.data).toMatchObject({ name, klip_instances });
  const layout = await unwrap(client.GET("/tabs/{tab_id}/layout", { params }));
  expect(new Set(Object.keys(layout.data.state))).toEqual(new Set(instances.map(([id]) => id)));
}

async function expectKlip({ klips }: Model, client: KlipfolioClient, klip_id: string): Promise<void> {
  const { data, error } = await client.GET("/klips/{klip_id}", { params: { path: { klip_id } } });
  expect(error?.kind).toBe(expectedKind({ missing: !klips.get(klip_id) }));
  expect(data?.data.name).toBe(klips.get(klip_id));
}

async function expectTabInstances({ tabs, tabInstances }: Model, client: KlipfolioClient): Promise<void> {
  const { data } = await unwrap(client.GET("/users/{user_id}/tab-instances", { params: { path: user } }));
  const expected = present(tabInstances).map(([id, tab_id]) => ({ id, tab_id, name: tabs.get(tab_id) }));
  expect(data.tab_instances).toMatchObject(expected);
}

const never = "0".repeat(32);

/** Nothing is there at the start, and the same id never was one of anything. */
const start = (): Model => ({
  tabs: thingsOf(never),
  klips: thingsOf(never),
  klipInstances: thingsOf(never),
  tabInstances: thingsOf(never),
});

const number = fc.nat(50);
const numbers = fc.array(number, { minLength: 1, maxLength: 3 });
const text = fc.string({ minLength: 1, unit: "grapheme" });
const kind = fc.constantFrom("tabs" as const, "klips" as const);

test("any sequence of calls leaves the dashboards, and the Klips on them, that a simple model has", async () => {
  const creation = fc.tuple(kind, text).map(([what, name]) => create(what, name));
  const steps = [
    // More is made than removed.
    ...[creation, creation, creation],
    fc.tuple(kind, number, text).map(([what, which, name]) => rename(what, which, name)),
    fc.tuple(kind, number).map(([what, which]) => remove(what, which)),
    fc.tuple(number, numbers).map(([tab, klips]) => place(tab, klips)),
    fc.tuple(number, number).map(([tab, which]) => unplace(tab, which)),
    fc.tuple(number, fc.array(number, { maxLength: 2 })).map(([tab, kept]) => arrange(tab, kept)),
    numbers.map(show),
    number.map(hide),
    fc
      .tuple(kind, fc.integer({ min: 1, max: 9 }), fc.nat(9))
      .map(([what, limit, offset]) => list(what, limit, offset)),
    number.map(look),
  ];
  const agency = await openAgency();
  const client = agency.client(keys.bea);
  await compareWithModel({
    agency,
    steps,
    start: () => ({ model: start(), real: client }),
    compare: async (model) => {
      for (const id of model.tabs.keys()) await expectTab(model, client, id);
      for (const id of model.klips.keys()) await expectKlip(model, client, id);
      await expectTabInstances(model, client);
    },
  });
}, 120_000);
