export { promiseIds } from "./promise-ids.ts";
export { readPromises, type VendorPromise } from "./read-promises.ts";
export { readTestReport, reportFile, type TestResult } from "./read-test-report.ts";
