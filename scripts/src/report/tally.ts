import type { PackageReport } from "./read-reports.ts";

/** How many passed and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The tests of a report, counted. Skipped ones are neither. */
export function tallyOf({ tests }: PackageReport): Tally {
  const count = (wanted: string): number => tests.filter(({ status }) => status === wanted).length;
  return { passed: count("passed"), failed: count("failed") };
}

/** The sum of some tallies. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/** The line that ends every report: `12 passed, 0 failed`. */
export function tallyLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
