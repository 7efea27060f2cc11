import type { ClarizenClient } from "@clade/clarizen";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyWrite, firstWrites, idOf, ofSomeType, types, type TypeName } from "./testing/any-write.ts";
import { isThere, readingOf, type Known } from "./testing/known-entities.ts";
import { Organization } from "./testing/organization.ts";
import { pathOf, type Write } from "./testing/writes.ts";

interface Model {
  known: Known;
}

interface Real {
  readonly client: ClarizenClient;
}

type Step = fc.AsyncCommand<Model, Real>;

const step = (title: string, run: Step["run"]): Step => ({ check: () => true, run, toString: () => title });

const single = ({ title, apply, send }: Write): Step =>
  step(title, async ({ known }, { client }) => {
    expect((await send(client)).error?.kind).toBe(apply(known));
  });

const bulk = (writes: readonly Write[], transactional: boolean): Step => {
  const title = `${transactional ? "all" : "each"} of ${writes.map((write) => write.title).join("; ")}`;
  return step(title, async (model, { client }) => {
    const trial = structuredClone(model.known);
    const failures = writes.map(({ apply }) => apply(trial));
    const { results } = await client.bulk((batch) => writes.map(({ send }) => send(batch)), {
      transactional,
    });
    expect(results.map(({ error }) => error?.kind)).toEqual(failures);
    if (!transactional || failures.every((failure) => failure === undefined)) model.known = trial;
  });
};

const read = (id: string, fields: string[]): Step =>
  step(`read ${id} ${fields.join()}`, async ({ known }, { client }) => {
    const params = { path: pathOf(id), query: { fields } };
    const { data, error } = await client.GET("/data/objects/{typeName}/{id}", { params });
    expect(error?.kind).toBe(isThere(known, id) ? undefined : "missing");
    expect(data).toEqual(data && readingOf(known, id, fields));
  });

const retrieve = (of: string[], fields: string[]): Step =>
  step(`retrieve ${of.join()} ${fields.join()}`, async ({ known }, { client }) => {
    const { data, error } = await client.POST("/data/retrieveMultiple", { body: { ids: of, fields } });
    expect(error?.kind).toBe(of.every((id) => isThere(known, id)) ? undefined : "missing");
    expect(data?.results).toEqual(data && of.map((id) => readingOf(known, id, fields)));
  });

function idsOf({ known }: Model, typeName: TypeName, deleted = false): string[] {
  const found = [...known].filter(
    ([id, { isDeleted }]) => pathOf(id).typeName === typeName && isDeleted === deleted,
  );
  return found.map(([id]) => id);
}

const list = (typeName: TypeName, deleted: boolean): Step =>
  step(`list ${deleted ? "deleted" : ""} ${typeName}`, async (model, { client }) => {
    const body = { typeName, fields: ["Description", "Priority"], deleted };
    const found: object[] = [];
    for await (const entity of client.items("/data/entityQuery", { body })) {
      // What is seeded has longer ids.
      if (/m\d$/.test(entity.id ?? "")) found.push(entity);
    }
    const ids = idsOf(model, typeName, deleted);
    expect(found).toEqual(ids.map((id) => readingOf(model.known, id, body.fields)));
  });

const ofWorkItem = [
  ...["Name", "Description", "Priority", "Manager.Name", "Parent", "State", "Project", "ChildrenCount"],
];

/** What can be read of each type. */
const fields: Readonly<Record<TypeName, string[]>> = {
  Project: ofWorkItem,
  Task: ofWorkItem,
  Issue: ["Title", "Description", "Priority", "AssignedTo.Name", "PlannedFor", "State"],
};

const one = ofSomeType((type) => fc.tuple(idOf(type), fc.subarray(fields[type])));
const several = ofSomeType((type) =>
  fc.tuple(fc.array(idOf(type), { minLength: 1, maxLength: 3 }), fc.subarray(fields[type])),
);
const writes = fc.array(anyWrite, { minLength: 1, maxLength: 4 });

const listed = fc.tuple(fc.constantFrom(...types), fc.boolean());

const anyStep = fc.oneof(
  { weight: 6, arbitrary: anyWrite.map(single) },
  { weight: 3, arbitrary: fc.tuple(writes, fc.boolean()).map(([calls, all]) => bulk(calls, all)) },
  { weight: 1, arbitrary: one.map(([id, names]) => read(id, names)) },
  { weight: 1, arbitrary: several.map(([ids, names]) => retrieve(ids, names)) },
  { weight: 1, arbitrary: listed.map(([type, deleted]) => list(type, deleted)) },
);

const acme = new Organization();

test("any sequence of calls leaves the entities that a simple model has", async () => {
  const sequences = fc.asyncProperty(
    fc.commands([anyStep], { maxCommands: 50, size: "max" }),
    async (commands) => {
      acme.sandbox.reset();
      const model: Model = { known: new Map() };
      const real: Real = { client: acme.client() };
      await bulk(firstWrites, true).run(model, real);
      await fc.asyncModelRun(() => ({ model, real }), commands);
      for (const type of types) {
        await list(type, false).run(model, real);
        await list(type, true).run(model, real);
        const left = idsOf(model, type);
        if (left.length > 0) await retrieve(left, fields[type]).run(model, real);
      }
      expect(acme.sandbox.faults).toEqual([]);
    },
  );
  // A search for a shorter counterexample ends before the test does, or there would be none.
  await fc.assert(sequences, { numRuns: 30, plugins: [fc.interruptAfterTimeLimit(60_000)] });
}, 120_000);
