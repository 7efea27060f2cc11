/** The keys of a record: none, one or several. */
export type KeysOf<Row> = (record: Row) => readonly string[];

/** Records with one key, by their ids. */
interface Group<Row> {
  readonly records: Map<string, Row>;
  lastPlace: number;
  /** Whether the records stand in the order of their places. */
  isOrdered: boolean;
}

/** Finds the records of a table by keys of theirs, in the order of the table. */
export class RowIndex<Row> {
  readonly #keysOf: KeysOf<Row>;
  readonly #placeOf: (id: string) => number;
  readonly #groups = new Map<string, Group<Row>>();

  /** @param placeOf gives the place of a record in its table */
  constructor(keysOf: KeysOf<Row>, placeOf: (id: string) => number) {
    this.#keysOf = keysOf;
    this.#placeOf = placeOf;
  }

  /** Takes note of a record that comes, changes or goes. The table knows the new one's place already. */
  replace(id: string, before: Row | undefined, after: Row | undefined): void {
    const keys = after === undefined ? [] : this.#keysOf(after);
    const former = before === undefined ? [] : this.#keysOf(before);
    for (const key of former) if (!keys.includes(key)) this.#remove(key, id);
    if (after !== undefined) for (const key of keys) this.#put(key, id, after);
  }

  /** The records with a key. */
  of(key: string): Iterable<Row> {
    const group = this.#groups.get(key);
    if (!group) return [];
    if (!group.isOrdered) this.#order(group);
    return group.records.values();
  }

  clear(): void {
    this.#groups.clear();
  }

  /** A record that stays keeps its place. One that comes in behind another that is newer has to be put in order, when it is asked for. */
  #put(key: string, id: string, record: Row): void {
    const group = this.#groups.get(key) ?? {
      records: new Map<string, Row>(),
      lastPlace: -1,
      isOrdered: true,
    };
    this.#groups.set(key, group);
    if (!group.records.has(id)) {
      const place = this.#placeOf(id);
      group.isOrdered &&= place > group.lastPlace;
      group.lastPlace = Math.max(place, group.lastPlace);
    }
    group.records.set(id, record);
  }

  #remove(key: string, id: string): void {
    const group = this.#groups.get(key);
    group?.records.delete(id);
    if (group?.records.size === 0) this.#groups.delete(key);
  }

  #order(group: Group<Row>): void {
    const sorted = [...group.records].sort(([one], [other]) => this.#placeOf(one) - this.#placeOf(other));
    group.records.clear();
    for (const [id, record] of sorted) group.records.set(id, record);
    group.isOrdered = true;
  }
}
