import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** One sentence of a vendor's own document that this repository vouches for. */
export interface VendorPromise {
  /** `CL-01` */
  readonly id: string;
  /** `CL`: the start that all ids of one vendor share. */
  readonly family: string;
  /** From the root: `specs/cligs/promises.yaml`. */
  readonly file: string;
  readonly says: string;
  /** The document, by its key in the spec's `x-origin`. */
  readonly source: string;
  /** The parts that must show it. */
  readonly where: readonly string[];
}

/**
 * The promises of one vendor, or of all in the order of the files.
 *
 * @throws Error when a file is no list of promises; the message names it.
 */
export function readPromises(root: string, vendor?: string): VendorPromise[] {
  const vendors = vendor === undefined ? readdirSync(join(root, "specs")) : [vendor];
  return vendors
    .map((name) => `specs/${name}/promises.yaml`)
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => readFile(root, file));
}

function readFile(root: string, file: string): VendorPromise[] {
  const entries: unknown = parse(readFileSync(join(root, file), "utf8"));
  if (!Array.isArray(entries)) throw new Error(`${file} is no list of promises.`);
  return entries.map((entry) => readEntry(file, entry));
}

function readEntry(file: string, entry: unknown): VendorPromise {
  const { id, says, source, where } = (entry ?? {}) as Record<string, unknown>;
  const family = typeof id === "string" ? /^([A-Z]{2})-\d{2}$/.exec(id)?.[1] : undefined;
  if (family === undefined)
    throw new Error(`${file}: the id ${JSON.stringify(id)} is not of the form CL-01.`);
  if (typeof says !== "string" || typeof source !== "string" || !Array.isArray(where)) {
    throw new Error(
      `${file}: ${String(id)} needs "says", a sentence, "source", a key of x-origin, and "where", a list.`,
    );
  }
  return { id: String(id), family, file, says: says.trim(), source, where: where.map(String) };
}
