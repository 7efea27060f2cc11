import type Libsql from "libsql";
import type { Keeper, VendorSnapshot } from "./keeper.ts";
import type { Change, Entry, StoredRecord } from "./table.ts";

interface Row {
  readonly name: string;
  readonly id: string;
  readonly place: number;
  readonly record: string;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS record (
    vendor TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL, record TEXT NOT NULL,
    PRIMARY KEY (vendor, name, id)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS vendor (vendor TEXT PRIMARY KEY, random INTEGER NOT NULL) WITHOUT ROWID;`;

const PUT = `INSERT INTO record (vendor, name, id, place, record) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (vendor, name, id) DO UPDATE SET place = excluded.place, record = excluded.record`;
const REMOVE = "DELETE FROM record WHERE vendor = ? AND name = ? AND id = ?";
const STAND = `INSERT INTO vendor (vendor, random) VALUES (?, ?)
  ON CONFLICT (vendor) DO UPDATE SET random = excluded.random`;

/**
 * A file that keeps state, as an SQLite database. The engine is loaded only now, since most sandboxes need none.
 * @throws Error if the file is none of ours, cannot be written, or is in use; the message says which file
 */
export async function openStateFile(path: string): Promise<Keeper> {
  const { default: Database } = await import("libsql");
  const { database, unlock } = explained(path, () => {
    const opened = new Database(path);
    // A commit is on the disk before the answer goes out; readers of the file are not in the way.
    opened.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    opened.exec(TABLES);
    return { database: opened, unlock: lock(Database, `${path}-lock`) };
  });
  const put = database.prepare(PUT);
  const remove = database.prepare(REMOVE);
  const stand = database.prepare(STAND);
  const write = (vendor: string, name: string, id: string, { place, record }: Entry): void => {
    put.run(vendor, name, id, place, JSON.stringify(record));
  };
  const keep = database.transaction((vendor: string, changes: readonly Change[], random: number) => {
    for (const { table, id, after } of changes) {
      if (after) write(vendor, table, id, after);
      else remove.run(vendor, table, id);
    }
    stand.run(vendor, random);
  });
  const replace = database.transaction((vendor: string, { contents, random }: VendorSnapshot) => {
    database.prepare("DELETE FROM record WHERE vendor = ?").run(vendor);
    for (const [name, entries] of Object.entries(contents)) {
      for (const [id, entry] of Object.entries(entries)) write(vendor, name, id, entry);
    }
    stand.run(vendor, random);
  });
  return {
    load: (vendor) => {
      const stood = database.prepare("SELECT random FROM vendor WHERE vendor = ?").get(vendor);
      if (stood === undefined) return undefined;
      const rows = database
        .prepare("SELECT name, id, place, record FROM record WHERE vendor = ?")
        .all(vendor);
      return { contents: contentsOf(rows as Row[]), random: (stood as { random: number }).random };
    },
    keep,
    replace,
    close: () => {
      database.close();
      unlock();
    },
  };
}

/**
 * Keeps another sandbox off, since two on one file would each write over what the other remembers. The lock is that of an empty
 * database, so that it ends with the process however that ends. The state's own would outlive its `close`, as long as one of its
 * statements waits to be collected.
 */
function lock(Database: typeof Libsql, path: string): () => void {
  const guard = new Database(path);
  guard.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;");
  return () => {
    guard.close();
  };
}

function contentsOf(rows: readonly Row[]): Record<string, Record<string, Entry>> {
  const contents: Record<string, Record<string, Entry>> = {};
  for (const { name, id, place, record } of rows) {
    (contents[name] ??= {})[id] = { place, record: JSON.parse(record) as StoredRecord };
  }
  return contents;
}

function explained<Result>(path: string, open: () => Result): Result {
  try {
    return open();
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new Error(
      `The state file ${path} cannot be used: ${reason}. Name another, or move this one away.`,
      { cause },
    );
  }
}

function reasonOf(cause: unknown): string {
  const { message, code } = cause as Error & { code?: unknown };
  return code === "SQLITE_BUSY" ? "another sandbox has it in use" : message;
}
