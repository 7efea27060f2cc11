import { describe, expect, it } from "vitest";
import { lintBundle, type BundleProblem } from "./lint-bundle.ts";

/** A bundle and all that the rule finds in it. */
export interface BundleCase {
  readonly title: string;
  readonly document: object;
  readonly problems: readonly BundleProblem[];
}

/** Runs a rule of the Spectral ruleset over a table of bundles, the valid one first. */
export function testBundleRule(rule: string, cases: readonly BundleCase[]): void {
  describe(rule, () => {
    it.each(cases)("$title", async ({ document, problems }) => {
      expect(await lintBundle(rule, document)).toEqual(problems);
    });
  });
}
