import type { KlipfolioClient } from "@clade/klipfolio";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectedKind } from "../../testing/expected-kind.ts";
import { step } from "../../testing/step.ts";
import { pick, present, thingsOf, type Things } from "../../testing/things.ts";
import { keys } from "./seed/ids.ts";
import { openAgency, start as beginning } from "./testing/agency.ts";
import { compareWithModel } from "./testing/compare-with-model.ts";
import { expectList } from "./testing/expect-list.ts";

interface Source {
  readonly name: string;
  isDisabled: boolean;
}

/** What is stored of a data source. */
interface Instance {
  file: string;
  /** When, in whole seconds after the start. */
  refreshed: number;
}

interface Model {
  /** The seconds since the start. */
  now: number;
  readonly sources: Things<Source>;
  /** Each under the id of its data source, which is its own as well. */
  readonly instances: Things<Instance>;
}

interface Real {
  readonly client: KlipfolioClient;
  readonly advance: (milliseconds: number) => void;
}

type Step = fc.AsyncCommand<Model, Real>;

const at = (id: string) => ({ params: { path: { datasource_id: id, instance_id: id } } });

const wait = (seconds: number): Step =>
  step(`wait ${String(seconds)}`, (model, { advance }) => {
    advance(seconds * 1000);
    model.now += seconds;
    return Promise.resolve();
  });

const create = (name: string, no_refresh: boolean): Step =>
  step(`create ${name} ${String(no_refresh)}`, async ({ now, sources, instances }, { client }) => {
    const init = { params: { query: { no_refresh } }, body: { name, connector: "simple_rest" } as const };
    const { created } = await client.POST("/datasources", init);
    const id = created?.datasource_id ?? "";
    expect(created?.instance_id).toBe(no_refresh ? undefined : id);
    sources.set(id, { name, isDisabled: false });
    instances.set(id, no_refresh ? undefined : { file: "", refreshed: now });
  });

const remove = (number: number): Step =>
  step(`remove ${String(number)}`, async ({ sources, instances }, { client }) => {
    const id = pick(sources, number);
    const { error } = await client.DELETE("/datasources/{datasource_id}", at(id));
    expect(error?.kind).toBe(expectedKind({ missing: !sources.get(id) }));
    sources.set(id, undefined);
    instances.set(id, undefined);
  });

const turn = (number: number, what: "enable" | "disable"): Step =>
  step(`${what} ${String(number)}`, async ({ sources }, { client }) => {
    const id = pick(sources, number);
    const source = sources.get(id);
    const { error } = await client.POST(`/datasources/{datasource_id}/@/${what}`, at(id));
    expect(error?.kind).toBe(expectedKind({ missing: !source }));
    if (source) source.isDisabled = what === "disable";
  });

const createInstance = (number: number): Step =>
  step(`create the instance of ${String(number)}`, async ({ now, sources, instances }, { client }) => {
    const id = pick(sources, number);
    const { created, error } = await client.POST("/datasource-instances", { body: { datasource_id: id } });
    expect(error?.kind).toBe(expectedKind({ invalid: !sources.get(id) }));
    expect(created?.instance_id).toBe(error ? undefined : id);
    if (error || instances.get(id)) return;
    // It is the last in the list now.
    instances.delete(id);
    instances.set(id, { file: "", refreshed: now });
  });

const removeInstance = (number: number): Step =>
  step(`remove the instance of ${String(number)}`, async ({ instances }, { client }) => {
    const id = pick(instances, number);
    const { error } = await client.DELETE("/datasource-instances/{instance_id}", at(id));
    expect(error?.kind).toBe(expectedKind({ missing: !instances.get(id) }));
    instances.set(id, undefined);
  });

const refresh = (number: number): Step =>
  step(`refresh ${String(number)}`, async ({ now, sources, instances }, { client }) => {
    const id = pick(instances, number);
    const instance = instances.get(id);
    const { error } = await client.POST("/datasource-instances/{instance_id}/@/refresh", at(id));
    const conflict = sources.get(id)?.isDisabled ?? false;
    expect(error?.kind).toBe(expectedKind({ missing: !instance, conflict }));
    if (instance && !error) instance.refreshed = now;
  });

const upload = (number: number, file: string): Step =>
  step(`upload to ${String(number)} ${file}`, async ({ now, instances }, { client }) => {
    const id = pick(instances, number);
    const init = { ...at(id), body: file, contentType: "text/csv" } as const;
    const { error } = await client.PUT("/datasource-instances/{instance_id}/data", init);
    const instance = instances.get(id);
    expect(error?.kind).toBe(expectedKind({ missing: !instance }));
    if (instance) Object.assign(instance, { file, refreshed: now });
  });

const list = (limit: number, offset: number): Step =>
  step(`list by ${String(limit)} from ${String(offset)}`, async ({ sources, instances }, { client }) => {
    const ids = present(sources).map(([id]) => id);
    await expectList(client, "/datasources", { limit, offset }, ids);
    const found: string[] = [];
    const query = { limit };
    for await (const { id } of client.items("/datasource-instances", { params: { query } })) found.push(id);
    expect(found).toEqual(present(instances).map(([id]) => id));
  });

const look = (number: number): Step =>
  step(`look ${String(number)}`, async (model, { client }) => {
    await expectSource(model, client, pick(model.sources, number));
    await expectInstance(model, client, pick(model.instances, number));
  });

const timeOf = ({ refreshed }: Instance): string =>
  new Date(beginning + refreshed * 1000).toISOString().replace(/\.\d+/u, "");

async function expectSource(
  { sources, instances }: Model,
  client: KlipfolioClient,
  id: string,
): Promise<void> {
  const { data, error } = await client.GET("/datasources/{datasource_id}", at(id));
  const source = sources.get(id);
  expect(error?.kind).toBe(expectedKind({ missing: !source }));
  if (!data || !source) return;
  const instance = instances.get(id);
  const date_last_refresh = instance ? timeOf(instance) : null;
  expect(data.data).toMatchObject({ name: source.name, disabled: source.isDisabled, date_last_refresh });
}

async function expectInstance({ sources, instances }: Model, client: KlipfolioClient, id: string) {
  const { data, error } = await client.GET("/datasource-instances/{instance_id}", at(id));
  const instance = instances.get(id);
  expect(error?.kind).toBe(expectedKind({ missing: !instance }));
  const file = await client.GET("/datasource-instances/{instance_id}/data", { ...at(id), as: "text" });
  // Before the first upload there is no file.
  expect(file.error?.kind).toBe(expectedKind({ missing: !instance?.file }));
  expect(file.data).toBe(instance?.file || undefined);
  if (!data || !instance) return;
  const data_size = new TextEncoder().encode(instance.file).length;
  const datasource_name = sources.get(id)?.name;
  expect(data.data).toMatchObject({ datasource_name, data_size, date_last_refresh: timeOf(instance) });
}

const never = "0".repeat(32);
const start = (): Model => ({ now: 0, sources: thingsOf(never), instances: thingsOf(never) });

const number = fc.nat(50);
const text = fc.string({ minLength: 1, unit: "grapheme" });

test("any sequence of calls leaves the data sources, and what is stored of them, that a simple model has", async () => {
  const creation = fc.tuple(text, fc.boolean()).map(([name, no_refresh]) => create(name, no_refresh));
  const steps = [
    // More is made than removed.
    ...[creation, creation, creation],
    fc.integer({ min: 1, max: 100_000 }).map(wait),
    number.map(remove),
    fc.tuple(number, fc.constantFrom("enable", "disable")).map(([which, what]) => turn(which, what)),
    number.map(createInstance),
    number.map(removeInstance),
    number.map(refresh),
    fc.tuple(number, text).map(([which, file]) => upload(which, file)),
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)).map(([limit, offset]) => list(limit, offset)),
    number.map(look),
  ];
  const agency = await openAgency();
  const client = agency.client(keys.bea);
  await compareWithModel({
    agency,
    steps,
    start: () => ({ model: start(), real: { client, advance: agency.sandbox.advance } }),
    compare: async (model) => {
      for (const id of model.sources.keys()) await expectSource(model, client, id);
      for (const id of model.instances.keys()) await expectInstance(model, client, id);
    },
  });
}, 120_000);
