export { promiseIds } from "./promise-ids.ts";
export { proofRecordFile, readProofRecord, type Proof, type ProofRecord } from "./proof-record.ts";
export { readPromises, type VendorPromise } from "./read-promises.ts";
export { readTestReport, reportFile, type TestResult } from "./read-test-report.ts";
