import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { rules } from "./redocly/plugin.ts";
import ruleset from "./spectral/ruleset.ts";
import { readPage } from "./testing/documentation.ts";

const page = readPage("rules.md");
const redoclyRules = Object.keys(rules).map((id) => `clade/${id}`);
const spectralRules = Object.entries((ruleset as { rules: Record<string, unknown> }).rules);
const ownSpectralRules = spectralRules.filter(([, rule]) => typeof rule === "object").map(([id]) => id);
const borrowedSpectralRules = spectralRules.filter(([, rule]) => typeof rule === "string").map(([id]) => id);

function headings(): string[] {
  return [...page.matchAll(/^### `([^`]+)`$/gm)].map(([, id]) => id ?? "");
}

describe("the rules", () => {
  it("have each a section in docs/rules.md, and no section is left over", () => {
    expect(headings().sort()).toEqual([...redoclyRules, ...ownSpectralRules].sort());
  });

  it("that are Spectral's own are named in docs/rules.md", () => {
    expect(borrowedSpectralRules.filter((id) => !page.includes(`\`${id}\``))).toEqual([]);
  });

  it("of the plugin are all switched on as errors for every spec", () => {
    const text = readFileSync(join(import.meta.dirname, "../redocly.yaml"), "utf8");
    const configured = Object.entries((parseYaml(text) as { rules: Record<string, unknown> }).rules);
    const ours = configured.filter(([id]) => id.startsWith("clade/"));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(redoclyRules.map((id) => [id, "error"])));
  });

  it("of the ruleset are all errors", () => {
    const severities = spectralRules.map(([, rule]) =>
      typeof rule === "string" ? rule : (rule as { severity: string }).severity,
    );
    expect(new Set(severities)).toEqual(new Set(["error"]));
  });
});
