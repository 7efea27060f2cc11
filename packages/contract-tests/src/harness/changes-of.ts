/** A value that differs from a right one in one place. */
export interface Change {
  /** What was done, and where: `/stamps/0/value is null`. */
  readonly title: string;
  readonly value: unknown;
}

/** One value of each kind that JSON knows, and a fraction. */
const kinds = [null, true, 7, 1.5, "text", [], {}];

/**
 * Every change of a value in one place, at every depth: a property or an item replaced by a value of each kind, a property
 * removed, an unknown property added. Some are still right; that is for a judge to say.
 */
export function changesOf(value: unknown): Change[] {
  return changesWithin(value, "", (inner) => inner);
}

function changesWithin(value: unknown, pointer: string, rebuild: (inner: unknown) => unknown): Change[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      changesAt(item, `${pointer}/${String(index)}`, (inner) => rebuild(value.with(index, inner))),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return [
    { title: `${pointer}/unknownProperty is added`, value: rebuild({ ...value, unknownProperty: 7 }) },
    ...Object.entries(value).flatMap(([name, item]) => {
      const others = Object.entries(value).filter(([other]) => other !== name);
      const place = `${pointer}/${name}`;
      return [
        { title: `${place} is removed`, value: rebuild(Object.fromEntries(others)) },
        ...changesAt(item, place, (inner) => rebuild({ ...value, [name]: inner })),
      ];
    }),
  ];
}

function changesAt(value: unknown, place: string, rebuild: (inner: unknown) => unknown): Change[] {
  return [
    ...kinds.map((kind) => ({ title: `${place} is ${JSON.stringify(kind)}`, value: rebuild(kind) })),
    ...changesWithin(value, place, rebuild),
  ];
}
