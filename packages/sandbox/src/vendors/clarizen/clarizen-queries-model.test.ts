import { unwrap, type ClarizenClient, type Entity } from "@clade/clarizen";
import fc from "fast-check";
import { expect, test } from "vitest";
import { caseQuery, changesOfCase, newCase } from "./testing/any-query.ts";
import { holds, keyOf, type Row, type Value } from "./testing/condition-tree.ts";
import { Organization } from "./testing/organization.ts";
import { forms, type CaseQuery } from "./testing/query-forms.ts";
import { pathOf } from "./testing/writes.ts";

interface Known {
  readonly id: string;
  row: Row;
}

/** Issues and bugs, in the order in which they were created. */
type Model = Known[];

interface Real {
  readonly client: ClarizenClient;
}

type Step = fc.AsyncCommand<Model, Real>;

/** What is missing comes first. */
function compare(one: Value, other: Value): number {
  if (one === other) return 0;
  return one === null || (other !== null && one < other) ? -1 : 1;
}

function found(model: Model, { typeName, where, orders }: CaseQuery): Model {
  const isOfType = (id: string) => typeName === "Case" || pathOf(id).typeName === typeName;
  const fitting = model.filter(({ id, row }) => isOfType(id) && holds(where, row));
  return fitting.sort((one, other) => {
    const differences = orders.map(({ field, isDescending }) => {
      const difference = compare(keyOf(one.row, field), keyOf(other.row, field));
      return isDescending ? -difference : difference;
    });
    return differences.find((difference) => difference !== 0) ?? 0;
  });
}

function readingOf({ id, row }: Known): object {
  const { Title, Priority = null, Severity = null, AssignedTo = null, DueDate = null } = row;
  const reference = (to: Value) => (to === null ? null : { id: to });
  return { id, Title, Priority, Severity: reference(Severity), AssignedTo: reference(AssignedTo), DueDate };
}

/** Nothing at all is a page too. */
function inPages(all: readonly object[], size: number): object[][] {
  const count = Math.max(Math.ceil(all.length / size), 1);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}

/** A step with the one that a number means, whichever are left. */
function step(
  title: string,
  number: number,
  run: (model: Model, client: ClarizenClient, known: Known) => Promise<void>,
): Step {
  const find = (model: Readonly<Model>) => model[number % model.length];
  return {
    check: (model) => find(model) !== undefined,
    run: (model, { client }) => run(model, client, find(model) as Known),
    toString: () => `${title} ${String(number)}`,
  };
}

const change = (changes: Row, number: number): Step =>
  step(`change ${JSON.stringify(changes)}`, number, async (_model, client, known) => {
    const params = { path: pathOf(known.id) };
    await unwrap(client.POST("/data/objects/{typeName}/{id}", { params, body: changes }));
    known.row = { ...known.row, ...changes };
  });

const remove = (number: number): Step =>
  step("remove", number, async (model, client, known) => {
    await unwrap(client.DELETE("/data/objects/{typeName}/{id}", { params: { path: pathOf(known.id) } }));
    model.splice(model.indexOf(known), 1);
  });

const ask = (query: CaseQuery, form: (typeof forms)[number], pageSize: number): Step => {
  const body = form(query);
  const run = async (model: Model, { client }: Real) => {
    const { limit, offset } = ("q" in body ? query.range : null) ?? { limit: Infinity, offset: 0 };
    const expected = found(model, query)
      .slice(offset, offset + limit)
      .map(readingOf);
    const paging = { limit: pageSize };
    const pages =
      "q" in body
        ? client.pages("/data/query", { body: { ...body, paging } })
        : client.pages("/data/entityQuery", { body: { ...body, paging } });
    const read: Entity[][] = [];
    for await (const { items } of pages) read.push([...items]);
    expect(read).toEqual(inPages(expected, pageSize));
    const { count } = await unwrap(client.POST("/data/countQuery", { body: { query: body } }));
    expect(count).toBe(expected.length);
  };
  return { check: () => true, run, toString: () => `ask by ${String(pageSize)} for ${JSON.stringify(body)}` };
};

const number = fc.nat(50);
const pageSize = fc.integer({ min: 1, max: 9 });

const anyStep = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(changesOfCase, number).map(([changes, which]) => change(changes, which)) },
  { weight: 1, arbitrary: number.map(remove) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(caseQuery, fc.constantFrom(...forms), pageSize)
      .map(([query, form, size]) => ask(query, form, size)),
  },
);

async function createAll(client: ClarizenClient, cases: readonly (readonly [string, Row])[]): Promise<Model> {
  const { results } = await client.bulk((batch) =>
    cases.map(([typeName, row]) =>
      batch.PUT("/data/objects/{typeName}", { params: { path: { typeName } }, body: row }),
    ),
  );
  return results.map(({ data }, index) => ({ id: data?.id ?? "", row: cases[index]?.[1] ?? {} }));
}

const acme = new Organization();

test("a query finds what a filter and a sort of a list find, in any form and by pages of any size", async () => {
  const client = acme.client();
  const { entities } = await unwrap(client.POST("/data/entityQuery", { body: { typeName: "Case" } }));
  for (const { id } of entities) {
    await unwrap(client.DELETE("/data/objects/{typeName}/{id}", { params: { path: pathOf(id ?? "") } }));
  }
  const withoutCases = acme.sandbox.snapshot();
  const cases = fc.array(newCase, { minLength: 4, maxLength: 12 });
  const sequences = fc.asyncProperty(
    cases,
    fc.commands([anyStep], { maxCommands: 40, size: "max" }),
    async (given, commands) => {
      acme.sandbox.restore(withoutCases);
      const model = await createAll(client, given);
      await fc.asyncModelRun(() => ({ model, real: { client } }), commands);
      expect(acme.sandbox.faults).toEqual([]);
    },
  );
  // A search for a shorter counterexample ends before the test does, or there would be none.
  await fc.assert(sequences, { numRuns: 30, plugins: [fc.interruptAfterTimeLimit(60_000)] });
}, 120_000);
