import type { Proof, ProofRecord, TestResult, VendorPromise } from "@clade/bundle/promises";
import { firstOfFiles, keyOf, proofsOf } from "./proofs-of.ts";

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
    (id) => !isTrue(recorded[id], possible[id]) || !isComplete(recorded[id], passed[id]),
  );
  if (stale.length === 0) return [];
  return [`${file} is not what the tests have just shown of ${stale.join(", ")}. Run: npm run record:proofs`];
}

function withStatus(tests: readonly TestResult[], wanted: readonly TestResult["status"][]): TestResult[] {
  return tests.filter(({ status }) => wanted.includes(status));
}

/** Whether all that is recorded may have passed. */
function isTrue(recorded: readonly Proof[] = [], possible: readonly Proof[] = []): boolean {
  const keys = new Set(possible.map(keyOf));
  return recorded.every((proof) => keys.has(keyOf(proof)));
}

/** Whether of each file as many are recorded as there are, or as are listed. A promise without proofs need not be there. */
function isComplete(recorded: readonly Proof[] = [], passed: readonly Proof[] = []): boolean {
  const countOf = (file: string, proofs: readonly Proof[]): number =>
    proofs.filter((proof) => proof.file === file).length;
  const wanted = firstOfFiles(passed);
  return wanted.every(({ file }) => countOf(file, recorded) >= countOf(file, wanted));
}
