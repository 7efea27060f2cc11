import { RowIndex, type KeysOf } from "./row-index.ts";

/** A record as the store keeps it: plain JSON, never changed in place. */
export type StoredRecord = object;

/** One change of a table, enough to undo it or to write it somewhere that lasts. */
export interface Change {
  readonly table: string;
  readonly id: string;
  /** Absent where there was none. */
  readonly before?: Entry;
  /** Absent where it was deleted. */
  readonly after?: Entry;
}

/** A record and its place in the order in which the records of a table were first put. */
export interface Entry {
  readonly place: number;
  readonly record: StoredRecord;
}

/** Records of one kind by their ids, in the order in which they came. A change of a record keeps its place. */
export class Table<Row extends StoredRecord = StoredRecord> {
  readonly #name: string;
  readonly #note: (change: Change) => void;
  readonly #entries = new Map<string, Entry>();
  readonly #indexes = new Map<string, RowIndex<Row>>();
  #nextPlace = 0;

  /** @param note takes every change */
  constructor(name: string, note: (change: Change) => void) {
    this.#name = name;
    this.#note = note;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Row | undefined {
    return this.#entries.get(id)?.record as Row | undefined;
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /** Adds a record, or puts another in the place of the one with this id. */
  put(id: string, record: Row): Row {
    const before = this.#entries.get(id);
    this.#write({
      table: this.#name,
      id,
      ...(before && { before }),
      after: { place: before?.place ?? this.#nextPlace, record },
    });
    return record;
  }

  /**
   * Changes some fields of a record; one that is given as undefined is taken away.
   * @throws Error if there is none with this id, which is a mistake of the caller's
   */
  update(id: string, changes: { readonly [Name in keyof Row]?: Row[Name] | undefined }): Row {
    const record = this.get(id);
    if (!record) throw new Error(`${this.#name} has no record ${id} to update.`);
    const merged = Object.fromEntries(
      Object.entries({ ...record, ...changes }).filter(([, value]) => value !== undefined),
    ) as Row;
    return this.put(id, merged);
  }

  /** @returns whether there was one */
  delete(id: string): boolean {
    const before = this.#entries.get(id);
    if (!before) return false;
    this.#write({ table: this.#name, id, before });
    return true;
  }

  *values(): IterableIterator<Row> {
    for (const { record } of this.#entries.values()) yield record as Row;
  }

  *entries(): IterableIterator<[string, Row]> {
    for (const [id, { record }] of this.#entries) yield [id, record as Row];
  }

  /** The records that fit, in order. */
  filter(fits: (record: Row) => boolean): Row[] {
    return [...this.values()].filter(fits);
  }

  find(fits: (record: Row) => boolean): Row | undefined {
    for (const record of this.values()) if (fits(record)) return record;
    return undefined;
  }

  /** Lets records be found by something else than their ids without a walk through all of them. */
  index(name: string, keysOf: KeysOf<Row>): void {
    if (this.#indexes.has(name)) return;
    const index = new RowIndex(keysOf, (id) => this.#entries.get(id)?.place ?? 0);
    this.#indexes.set(name, index);
    for (const [id, record] of this.entries()) index.replace(id, undefined, record);
  }

  /**
   * The records with a key of an index, in the order of the table.
   * @throws Error if there is no such index
   */
  by(name: string, key: string): Row[] {
    return [...this.walk(name, key)];
  }

  /** As `by`, for a walk that may end early. */
  walk(name: string, key: string): Iterable<Row> {
    const index = this.#indexes.get(name);
    if (!index) throw new Error(`${this.#name} has no index ${name}.`);
    return index.of(key);
  }

  /** Takes one change back, without noting it. The order is right again after {@link restoreOrder}. */
  undo({ id, before, after }: Change): void {
    this.#set(id, after, before);
  }

  /** Puts all records back to their places. */
  restoreOrder(): void {
    const sorted = [...this.#entries].sort(([, one], [, other]) => one.place - other.place);
    this.#entries.clear();
    for (const [id, entry] of sorted) this.#entries.set(id, entry);
  }

  /** Every record with its place. */
  dump(): Record<string, Entry> {
    return Object.fromEntries(this.#entries);
  }

  /** Forgets all records, without noting a change. */
  clear(): void {
    this.#entries.clear();
    for (const index of this.#indexes.values()) index.clear();
    this.#nextPlace = 0;
  }

  /** Puts records with their places into an empty table, without noting a change. */
  load(entries: Readonly<Record<string, Entry>>): void {
    for (const [id, entry] of Object.entries(entries)) this.#set(id, undefined, entry);
    this.restoreOrder();
  }

  #write(change: Change): void {
    this.#set(change.id, change.before, change.after);
    this.#note(change);
  }

  #set(id: string, before: Entry | undefined, after: Entry | undefined): void {
    if (after) {
      this.#entries.set(id, after);
      this.#nextPlace = Math.max(this.#nextPlace, after.place + 1);
    } else this.#entries.delete(id);
    for (const index of this.#indexes.values()) {
      index.replace(id, before?.record as Row | undefined, after?.record as Row | undefined);
    }
  }
}
