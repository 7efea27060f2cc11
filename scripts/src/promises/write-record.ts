import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { proofRecordFile, readPromises, readProofRecord, type TestResult } from "@clade/bundle/promises";
import { checkPromises } from "./check-promises.ts";
import { checkRecord } from "./check-record.ts";
import { firstOfFiles, proofsOf } from "./proofs-of.ts";

/**
 * Writes down which tests have just proved a vendor's promises, unless the record says so already. Its date is then kept, so that it
 * changes only when something else does.
 *
 * @returns What was done, a line.
 * @throws Error when a promise is not proved.
 */
export function writeRecord(root: string, vendor: string, tests: readonly TestResult[]): string {
  const file = proofRecordFile(vendor);
  const promises = readPromises(root, vendor);
  const { faults } = checkPromises(promises, tests);
  if (faults.length > 0) throw new Error([...faults, "Nothing is recorded. Run: npm test"].join("\n"));
  if (checkRecord(file, readProofRecord(root, vendor), promises, tests).length === 0)
    return `${file} is up to date`;
  const passed = tests.filter(({ status }) => status === "passed");
  const proofs = Object.entries(proofsOf(promises, passed)).map(([id, all]) => [id, firstOfFiles(all)]);
  const record = {
    recorded: new Date().toISOString().slice(0, 10),
    proofs: Object.fromEntries(proofs) as object,
  };
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${JSON.stringify(record, undefined, 2)}\n`);
  return `${file} is written`;
}
