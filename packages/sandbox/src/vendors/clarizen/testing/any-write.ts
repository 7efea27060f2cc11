import fc from "fast-check";
import { operations, people, states, type Values } from "./known-entities.ts";
import { changeState, create, operate, removal, update, upsert, type Write } from "./writes.ts";

export const types = ["Project", "Task", "Issue"] as const;
export type TypeName = (typeof types)[number];

/** There are so few ids that most are known before long. */
export const idOf = (type: TypeName): fc.Arbitrary<string> =>
  fc.nat(3).map((number) => `/${type}/m${String(number)}`);

/** Makes something random of one of the types. */
export function ofSomeType<Value>(make: (type: TypeName) => fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof(...types.map(make));
}

const text = fc.string({ minLength: 1, maxLength: 5, unit: "grapheme" });
const name = fc.option(text, { nil: "", freq: 9 });
const person = fc.constantFrom(...Object.keys(people), null);
const common = { Description: fc.option(text), Priority: fc.option(fc.nat(9)) };
const project = fc.option(idOf("Project"));
const workItem = { Name: name, ...common, Manager: person, Parent: fc.oneof(project, idOf("Task")) };

type Fields = Readonly<Record<string, fc.Arbitrary<Values[string]>>>;

/** What can be written of each type, its name first. */
const fields: Readonly<Record<TypeName, Fields>> = {
  Project: workItem,
  Task: workItem,
  Issue: { Title: name, ...common, AssignedTo: person, PlannedFor: project },
};

const entityWith = (requiredKeys: (type: TypeName) => string[]) =>
  ofSomeType((type) => fc.tuple(idOf(type), fc.record(fields[type], { requiredKeys: requiredKeys(type) })));
const entity = entityWith((type) => Object.keys(fields[type]).slice(0, 1));
const changes = entityWith(() => []);
const someIds = fc.array(ofSomeType(idOf), { minLength: 1, maxLength: 3 });
const state = fc.constantFrom(...Object.values(states).flat());
const operation = fc.constantFrom(...Object.keys(operations));

/** What every sequence begins with. */
export const firstWrites: readonly Write[] = [
  create("/Project/m0", { Name: "Shed" }),
  create("/Task/m0", { Name: "Roof", Parent: "/Project/m0" }),
  create("/Task/m1", { Name: "Tiles", Parent: "/Task/m0" }),
  create("/Project/m1", { Name: "Door", Parent: "/Project/m0" }),
  create("/Issue/m0", { Title: "It leaks", PlannedFor: "/Project/m1" }),
];

export const anyWrite: fc.Arbitrary<Write> = fc.oneof(
  { weight: 2, arbitrary: entity.map(([id, values]) => create(id, values)) },
  { weight: 6, arbitrary: changes.map(([id, values]) => update(id, values)) },
  { weight: 2, arbitrary: entity.map(([id, values]) => upsert(id, values)) },
  { weight: 1, arbitrary: ofSomeType(idOf).map(removal) },
  { weight: 1, arbitrary: fc.tuple(someIds, state).map(([of, to]) => changeState(of, to)) },
  { weight: 1, arbitrary: fc.tuple(someIds, operation).map(([of, how]) => operate(of, how)) },
);
