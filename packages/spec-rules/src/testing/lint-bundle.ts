import spectralCore, { type RulesetDefinition } from "@stoplight/spectral-core";
import ruleset from "../spectral/ruleset.ts";

/** A problem, and where it is shown: keys joined by slashes, as they are. */
export interface BundleProblem {
  readonly message: string;
  readonly at: string;
}

/** Lints a bundle with one rule of the ruleset. */
export async function lintBundle(rule: string, document: object): Promise<BundleProblem[]> {
  const spectral = new spectralCore.Spectral();
  const { rules } = ruleset as { rules: Record<string, unknown> };
  spectral.setRuleset({ ...ruleset, rules: { [rule]: rules[rule] } } as RulesetDefinition);
  const results = await spectral.run(JSON.stringify(document));
  return results.map(({ message, path }) => ({ message, at: path.join(" > ") }));
}
