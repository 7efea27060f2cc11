import { Table, type Change, type Entry, type StoredRecord } from "./table.ts";

/** The contents of a store as JSON: by table and id. */
export type Contents = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

/**
 * All that one vendor's sandbox remembers. Work is done in transactions: what throws leaves nothing behind, and what ends
 * well is handed on whole, to be kept.
 */
export class Store {
  readonly #tables = new Map<string, Table>();
  readonly #open: Change[][] = [];
  readonly #keep: (changes: readonly Change[]) => void;

  /** @param keep takes the changes of each transaction that ended well, in order; it may throw to refuse them */
  constructor(keep: (changes: readonly Change[]) => void = () => undefined) {
    this.#keep = keep;
  }

  /** The table of a name, made when it is first asked for. */
  table<Row extends StoredRecord>(name: string): Table<Row> {
    const known = this.#tables.get(name);
    if (known) return known as unknown as Table<Row>;
    const table = new Table(name, this.#note);
    this.#tables.set(name, table);
    return table as unknown as Table<Row>;
  }

  /** Does some work whole or not at all. Inside other work it can fail alone, and is kept only with the rest. */
  transact<Result>(work: () => Result): Result {
    const changes: Change[] = [];
    this.#open.push(changes);
    let result: Result;
    try {
      result = work();
    } catch (error) {
      this.#undo(changes);
      throw error;
    } finally {
      this.#open.pop();
    }
    this.#end(changes);
    return result;
  }

  /** All records, by tables. One without records is left out: whether it was asked for makes no difference. */
  contents(): Contents {
    const filled = [...this.#tables].filter(([, { size }]) => size > 0);
    return Object.fromEntries(filled.map(([name, table]) => [name, table.dump()]));
  }

  /** Takes other contents in place of its own, without handing on a change. Tables keep their indexes. */
  replace(contents: Contents): void {
    for (const table of this.#tables.values()) table.clear();
    for (const [name, entries] of Object.entries(contents)) this.table(name).load(entries);
  }

  readonly #note = (change: Change): void => {
    this.#end([change]);
  };

  /** Adds changes to the work around them, or else hands them on. What cannot be kept is undone. */
  #end(changes: readonly Change[]): void {
    const outer = this.#open.at(-1);
    if (outer) {
      for (const change of changes) outer.push(change);
      return;
    }
    if (changes.length === 0) return;
    try {
      this.#keep(changes);
    } catch (error) {
      this.#undo(changes);
      throw error;
    }
  }

  #undo(changes: readonly Change[]): void {
    for (const change of [...changes].reverse()) this.#tables.get(change.table)?.undo(change);
    // A record that comes back stands at the end of its table, wherever its place was.
    const disordered = new Set(changes.filter(({ after }) => !after).map(({ table }) => table));
    for (const name of disordered) this.#tables.get(name)?.restoreOrder();
  }
}
