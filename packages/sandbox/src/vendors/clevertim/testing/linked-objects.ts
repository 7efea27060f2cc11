/** The kinds of objects that a model knows. */
export const kinds = ["contact", "company", "case", "opportunity", "task", "note"] as const;
export const customers = ["contact", "company"] as const;

export type Kind = (typeof kinds)[number];

/** Values by fields, or what is said of them. A number is the id of another object, which may be gone by now. */
export type Said = Readonly<Record<string, unknown>>;

/** All that a model knows of an object. */
export interface Known {
  readonly kind: Kind;
  said: Said;
  isDeleted: boolean;
}

/** A simple model of an account. By ids: contacts and companies share a count, and those of the others are far apart. */
export type Model = Map<number, Known>;

/** What the fields that point can point at. */
const targets: Readonly<Record<string, readonly Kind[]>> = {
  ...{ companyId: ["company"], cust: customers, case: ["case"] },
  ...{ opp: ["opportunity"], opportunity: ["opportunity"] },
};

const ofWork = { notes: "note", tasks: "task" } as const;
const ofCustomer = { ...ofWork, cases: "case", opportunities: "opportunity" } as const;

/** The lists in which an object has those that point at it. */
const lists: Readonly<Partial<Record<Kind, Readonly<Record<string, Kind>>>>> = {
  ...{ contact: ofCustomer, company: ofCustomer, case: ofWork, opportunity: ofWork },
};

/** What the account starts with, which is what the spec's examples are about. */
export function seededObjects(): Model {
  const known = (kind: Kind, said: Said): Known => ({ kind, said, isDeleted: false });
  return new Map([
    [159901, known("company", { cn: "Harbour Kites Ltd" })],
    [159912, known("contact", { fn: "Ada", companyId: 159901 })],
    [48120, known("case", { name: "Torn sail, order 5512", cust: 159912 })],
    [61044, known("opportunity", { name: "Spring stock", cust: 159901 })],
    [90233, known("task", { name: "Call Ada", cust: 159912, case: 48120, opp: 61044 })],
    [300711, known("note", { cust: [159912, 159901], case: 48120, opportunity: 61044 })],
  ]);
}

/** The ids of what is there, of some kinds. */
export function idsOf(model: Model, ...wanted: readonly Kind[]): number[] {
  const found = [...model].filter(([, known]) => wanted.includes(known.kind) && isThere(model, known));
  return found.map(([id]) => id);
}

/** How an object reads, as far as the model knows. */
export function readingOf(model: Model, id: number): Said {
  const { kind, said } = model.get(id) as Known;
  const pointsHere = (other: number) =>
    Object.values(model.get(other)?.said ?? {})
      .flat()
      .includes(id);
  return {
    id,
    ...mapValues(said, (value) => live(model, value)),
    ...mapValues(lists[kind] ?? {}, (from) => idsOf(model, from).filter(pointsHere)),
  };
}

/** What is said, with ids of what is there in place of any numbers. */
export function withIds(model: Model, wish: Said): Said {
  return mapValues(wish, (said, name) => {
    const ids = idsOf(model, ...(targets[name] ?? []));
    const idFor = (value: unknown) => (typeof value === "number" ? (ids[value % ids.length] ?? null) : value);
    return Array.isArray(said) ? said.map(idFor).filter((item) => item !== null) : idFor(said);
  });
}

/** A note that is filed under customers goes with the last of them, unless it is filed elsewhere too. */
function isThere(model: Model, { kind, said, isDeleted }: Known): boolean {
  const { cust, case: ofCase, opportunity } = said;
  const isFree = kind !== "note" || !Array.isArray(cust) || cust.length === 0;
  return (
    !isDeleted && (isFree || [cust, ofCase, opportunity].flat().some((id) => Number(live(model, id)) > 0))
  );
}

/** What a field reads: what is deleted is pointed at no more. */
function live(model: Model, value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => live(model, item) !== null);
  return typeof value === "number" && model.get(value)?.isDeleted !== false ? null : value;
}

function mapValues<Value>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value, name: string) => unknown,
): Said {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value, name)]));
}
