import { describe, expect, it } from "vitest";
import { lintSource, type SourceProblem, type SpecFiles } from "./lint-source.ts";

/** A spec and all that the rule finds in it; `files` where it is split. */
export type SourceCase = {
  readonly title: string;
  readonly options?: object;
  readonly problems: readonly SourceProblem[];
} & ({ readonly document: object } | { readonly files: SpecFiles });

/** Runs a rule of the Redocly plugin over a table of specs, the valid one first. */
export function testSourceRule(rule: string, cases: readonly SourceCase[]): void {
  describe(`clade/${rule}`, () => {
    it.each(cases)("$title", async (example) => {
      const files = "files" in example ? example.files : { "openapi.yaml": example.document };
      expect(await lintSource(rule, files, example.options)).toEqual(example.problems);
    });
  });
}
