import fc from "fast-check";
import type { Row, Sign, Tree, Value } from "./condition-tree.ts";
import { people } from "./known-entities.ts";
import type { CaseQuery } from "./query-forms.ts";

const letters = fc.constantFrom("a", "A", "b", "'", '"', "%", "_", " ");
const severity = fc.constantFrom("Low", "Medium", "High");

const fields = {
  Title: fc.string({ unit: letters, minLength: 1, maxLength: 3 }),
  Priority: fc.option(fc.integer({ min: -1, max: 3 })),
  Severity: fc.option(severity.map((value) => `/Severity/${value}`)),
  AssignedTo: fc.option(fc.constantFrom(...Object.keys(people))),
  DueDate: fc.option(fc.integer({ min: 1, max: 4 }).map((day) => `2020-03-0${String(day)}T08:00:00.0000000`)),
};

/** An issue or a bug to be created, with its type. */
export const newCase: fc.Arbitrary<readonly [typeName: string, row: Row]> = fc.tuple(
  fc.constantFrom("Issue", "Bug"),
  fc.record(fields, { requiredKeys: ["Title"] }),
);

export const changesOfCase: fc.Arbitrary<Row> = fc.record(fields, { requiredKeys: [] });

const inOrder = ["=", "<>", "<", ">", "<=", ">=", "IN"] as const;
const unordered = ["=", "<>", "IN"] as const;

/** How a field can be compared, and with what. */
const comparisons: Readonly<Record<string, readonly [signs: readonly Sign[], value: fc.Arbitrary<Value>]>> = {
  Title: [inOrder, fields.Title],
  Priority: [inOrder, fields.Priority],
  Severity: [unordered, fc.oneof(fields.Severity, severity)],
  AssignedTo: [unordered, fields.AssignedTo],
  "AssignedTo.Name": [inOrder, fc.constantFrom("Sam", "jane", "K", null)],
  DueDate: [inOrder, fields.DueDate],
};

const fieldName = fc.constantFrom(...Object.keys(comparisons));

const comparison: fc.Arbitrary<Tree> = fc.oneof(
  ...Object.entries(comparisons).map(([field, [signs, value]]) =>
    fc.constantFrom(...signs).chain((sign) => {
      const values = fc.array(value, { minLength: 1, maxLength: sign === "IN" ? 3 : 1 });
      return values.map((given) => ({ field, sign, values: given }));
    }),
  ),
);

const likeness: fc.Arbitrary<Tree> = fc.record({
  field: fc.constantFrom("Title", "AssignedTo.Name"),
  sign: fc.constant("LIKE" as const),
  values: fc.tuple(fc.string({ unit: fc.oneof(letters, fc.constantFrom("%", "_", "S", "m")), maxLength: 4 })),
});

const { tree } = fc.letrec<{ tree: Tree; trees: readonly Tree[] }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: comparison },
    { weight: 1, arbitrary: likeness },
    { weight: 1, arbitrary: fc.record({ and: tie("trees") }) },
    { weight: 1, arbitrary: fc.record({ or: tie("trees") }) },
    { weight: 1, arbitrary: fc.record({ not: tie("tree") }) },
  ),
  trees: fc.array(tie("tree"), { minLength: 1, maxLength: 3 }),
}));

export const caseQuery: fc.Arbitrary<CaseQuery> = fc.record({
  typeName: fc.constantFrom("Issue", "Bug", "Case"),
  where: tree,
  orders: fc.array(fc.record({ field: fieldName, isDescending: fc.boolean() }), { maxLength: 2 }),
  range: fc.option(fc.record({ limit: fc.integer({ min: 1, max: 5 }), offset: fc.nat(3) })),
});
