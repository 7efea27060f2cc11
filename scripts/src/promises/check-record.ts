import type { Proof, ProofRecord, TestResult, VendorPromise } from "@clade/bundle/promises";
import { keyOf, proofsOf } from "./proofs-of.ts";

/**
 * Where the record of a vendor's proofs says something else than the tests that ran: the ids, with what to do. A test that was skipped, as
 * for want of a program on this machine, may be in the record or not.
 */
export function checkRecord(
  file: string,
  record: ProofRecord | undefined,
  promises: readonly VendorPromise[],
  tests: readonly TestResult[],
): string[] {
  const passed = proofsOf(promises, withStatus(tests, ["passed"]));
  const possible = proofsOf(promises, withStatus(tests, ["passed", "skipped"]));
  const recorded = record?.proofs ?? {};
  const ids = [...new Set([...Object.keys(passed), ...Object.keys(recorded)])];
  const stale = ids.filter(
    (id) => !isWithin(passed[id], recorded[id]) || !isWithin(recorded[id], possible[id]),
  );
  if (stale.length === 0) return [];
  return [`${file} is not what the tests have just shown of ${stale.join(", ")}. Run: npm run record:proofs`];
}

function withStatus(tests: readonly TestResult[], wanted: readonly TestResult["status"][]): TestResult[] {
  return tests.filter(({ status }) => wanted.includes(status));
}

/** A promise without proofs is the same as one that is not listed. */
function isWithin(inner: readonly Proof[] = [], outer: readonly Proof[] = []): boolean {
  const keys = new Set(outer.map(keyOf));
  return inner.every((proof) => keys.has(keyOf(proof)));
}
