import { existsSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "../read-json.ts";

/** A test that proves a promise, or a group of tests that bears its id. */
export interface Proof {
  /** The titles of the groups around it and its own, joined by ` > `, up to the one that bears the id. */
  readonly title: string;
  /** From the root. */
  readonly file: string;
}

/** What proved a vendor's promises when all tests last passed and somebody wrote it down. */
export interface ProofRecord {
  /** The day: `2026-11-22`. */
  readonly recorded: string;
  /** By the promise's id, in the order of files and titles: of each file the first few. */
  readonly proofs: Readonly<Record<string, readonly Proof[]>>;
}

/** Where a vendor's record is kept, from the root. */
export function proofRecordFile(vendor: string): string {
  return `docs/proofs/${vendor}.json`;
}

/**
 * The record of a vendor; nothing of one that has never been written down.
 *
 * @throws Error when it is no JSON; the message names it.
 */
export function readProofRecord(root: string, vendor: string): ProofRecord | undefined {
  const path = join(root, proofRecordFile(vendor));
  return existsSync(path) ? (readJson(path) as ProofRecord) : undefined;
}
