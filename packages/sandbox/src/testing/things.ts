/**
 * What a simple model knows of the things of one kind: by their ids, in the order in which they came. One that is gone stays, as
 * undefined, since its id can still be asked for.
 */
export type Things<Thing> = Map<string, Thing | undefined>;

/**
 * What is there at the start.
 * @param never an id that was never one of them
 */
export function thingsOf<Thing>(never: string, ...there: [id: string, thing: Thing][]): Things<Thing> {
  return new Map<string, Thing | undefined>([...there, [never, undefined]]);
}

/** The things that are there. */
export function present<Thing>(things: Things<Thing>): [id: string, thing: Thing][] {
  return [...things].flatMap(([id, thing]) => (thing === undefined ? [] : [[id, thing]]));
}

/** The id that a number means: of one of the things that are there, or else of one that is gone. */
export function pick(things: Things<unknown>, number: number): string {
  const ids = present(things).map(([id]) => id);
  const [gone = ""] = [...things.keys()].filter((id) => things.get(id) === undefined).slice(-1);
  return ids[number % (ids.length + 1)] ?? gone;
}
