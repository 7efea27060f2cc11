import { createClevertimClient, unwrap, type ClevertimClient } from "@clade/clevertim";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judgedSandbox } from "../../testing/judged-sandbox.ts";
import {
  customers,
  idsOf,
  kinds,
  readingOf,
  seededObjects,
  withIds,
  type Kind,
  type Known,
  type Model,
  type Said,
} from "./testing/linked-objects.ts";

interface Real {
  readonly client: ClevertimClient;
  readonly undoDeletion: (kind: Kind, id: number) => Promise<Response>;
}

type Step = fc.AsyncCommand<Model, Real>;

/** A step with the object that a number means, whichever there are to choose from. */
function step(
  title: string,
  choose: (model: Model) => readonly number[],
  number: number,
  run: (model: Model, real: Real, id: number, known: Known) => Promise<void>,
): Step {
  const find = (model: Model) => choose(model)[number % choose(model).length] ?? 0;
  return {
    check: (model) => model.has(find(model)),
    run: (model, real) => run(model, real, find(model), model.get(find(model)) as Known),
    toString: () => `${title} ${String(number)}`,
  };
}

const at = (id: number) => ({ params: { path: { id } } });

async function read(client: ClevertimClient, kind: Kind, id: number): Promise<Said> {
  const { content } = await unwrap(client.GET(`/${kind}/{id}`, at(id)));
  return { ...content[0] };
}

async function expectMissing(client: ClevertimClient, kind: Kind, id: number): Promise<void> {
  for (const { error } of [
    await client.GET(`/${kind}/{id}`, at(id)),
    await client.PUT(`/${kind}/{id}`, { ...at(id), body: {} }),
    await client.DELETE(`/${kind}/{id}`, at(id)),
  ]) {
    expect(error?.kind).toBe("missing");
  }
}

const create = (kind: Kind, wish: Said): Step => ({
  check: () => true,
  run: async (model, { client }) => {
    const said = withIds(model, wish);
    // Each kind is given what it needs, which the compiler does not follow.
    const { content } = await unwrap(client.POST(`/${kind}`, { body: said as never }));
    const { id } = content[0];
    expect(model.has(id)).toBe(false);
    model.set(id, { kind, said, isDeleted: false });
    expect(content[0]).toMatchObject(readingOf(model, id));
  },
  toString: () => `create ${kind} ${JSON.stringify(wish)}`,
});

const change = (kind: Kind, wish: Said, number: number): Step => {
  const title = `change ${kind} ${JSON.stringify(wish)}`;
  const ofKind = (model: Model) => idsOf(model, kind);
  return step(title, ofKind, number, async (model, { client }, id, known) => {
    const before = await read(client, kind, id);
    const changes = withIds(model, wish);
    await unwrap(client.PUT(`/${kind}/{id}`, { ...at(id), body: changes }));
    known.said = { ...known.said, ...changes };
    const after = await read(client, kind, id);
    // The vendor itself changes the time, and the headline of a note.
    const { lm, hl } = after;
    expect(after).toEqual({ ...before, ...readingOf(model, id), lm, hl });
  });
};

const anything = (model: Model) => idsOf(model, ...kinds);

const remove = (number: number): Step =>
  step("remove", anything, number, async (_model, { client }, id, known) => {
    await unwrap(client.DELETE(`/${known.kind}/{id}`, at(id)));
    known.isDeleted = true;
    await expectMissing(client, known.kind, id);
  });

const anyDeleted = (model: Model) => [...model.keys()].filter((id) => model.get(id)?.isDeleted);

const bringBack = (number: number): Step =>
  step("bring back", anyDeleted, number, async (_model, { undoDeletion }, id, known) => {
    expect((await undoDeletion(known.kind, id)).status).toBe(204);
    known.isDeleted = false;
  });

const anyCustomer = (model: Model) => idsOf(model, ...customers);

const mistake = (number: number): Step =>
  step("mistake the kind of", anyCustomer, number, async (_model, { client }, id, { kind }) => {
    await expectMissing(client, kind === "contact" ? "company" : "contact", id);
  });

const list = (kind: Kind): Step => ({
  check: () => true,
  run: async (model, { client }) => {
    const { content } = await unwrap(client.GET(`/${kind}`));
    expect(content).toMatchObject(idsOf(model, kind).map((id) => readingOf(model, id)));
  },
  toString: () => `list ${kind}`,
});

const number = fc.nat(50);
const text = fc.string({ minLength: 1, unit: "grapheme" });
const tags = fc.array(text, { maxLength: 2 });
const link = fc.option(number);

/** What can be said of each kind, its name first. Numbers stand for ids. */
const fields: Readonly<Record<Kind, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  contact: { fn: text, ln: text, city: text, tags, companyId: link },
  company: { cn: text, city: text, tags },
  case: { name: text, description: text, tags, cust: link },
  opportunity: { name: text, value: text, cust: link },
  task: { name: text, location: text, cust: link, case: link, opp: link },
  note: { desc: text, cust: fc.array(number, { maxLength: 2 }), case: link, opportunity: link },
};

const newOf = (kind: Kind) =>
  fc.record(fields[kind], { requiredKeys: Object.keys(fields[kind]).slice(0, 1) });
const changeOf = (kind: Kind) => fc.record(fields[kind], { requiredKeys: [] });

const anyStep = fc.oneof(
  ...kinds.map((kind) => newOf(kind).map((said) => create(kind, said))),
  ...kinds.map((kind) => fc.tuple(changeOf(kind), number).map(([said, which]) => change(kind, said, which))),
  { weight: 3, arbitrary: number.map(remove) },
  { weight: 2, arbitrary: number.map(bringBack) },
  { weight: 1, arbitrary: number.map(mistake) },
  { weight: 1, arbitrary: fc.constantFrom(...kinds).map(list) },
);

test("any sequence of calls leaves the objects and links that a simple model has", async () => {
  const sandbox = await judgedSandbox("clevertim");
  const real: Real = {
    client: createClevertimClient(sandbox.options),
    undoDeletion: (kind, id) => {
      const door = `https://www.clevertim.com/-/clevertim/deletions/${kind}/${String(id)}`;
      return sandbox.fetch(door, { method: "DELETE" });
    },
  };
  const sequences = fc.asyncProperty(
    fc.commands([anyStep], { maxCommands: 50, size: "max" }),
    async (commands) => {
      sandbox.reset();
      const model = seededObjects();
      await fc.asyncModelRun(() => ({ model, real }), commands);
      for (const kind of kinds) await list(kind).run(model, real);
      expect(sandbox.faults).toEqual([]);
    },
  );
  // A search for a shorter counterexample ends before the test does, or there would be none.
  await fc.assert(sequences, { numRuns: 30, plugins: [fc.interruptAfterTimeLimit(60_000)] });
}, 120_000);
