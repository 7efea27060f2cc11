import type { Bundle } from "@clade/bundle";
import type { SafeHtml } from "../html/html.ts";
import { contradictionBlock } from "./contradiction-block.ts";
import { gradesSection } from "./info/grades-section.ts";
import { leniencySection } from "./info/leniency-section.ts";
import { lifecycleNotice } from "./info/lifecycle-notice.ts";
import { limitsSection } from "./info/limits-section.ts";
import { routesSection } from "./info/routes-section.ts";
import { sandboxSection } from "./info/sandbox-section.ts";
import { sourcesSection } from "./info/sources-section.ts";
import { unofficialNotice } from "./info/unofficial-notice.ts";
import type { VendorSandbox } from "./vendor-sandbox.ts";

/** The page's introduction: notices, the spec's own words, then sections on what holds for all operations. */
export function describeInfo(bundle: Bundle, sandbox: VendorSandbox): string {
  const { info } = bundle;
  const contradictions = info["x-contradiction"];
  return [
    unofficialNotice(info.title).text,
    lifecycleNotice(info["x-lifecycle"], info["x-origin"]).text,
    info.description?.trim(),
    section("How sure each claim is", gradesSection(bundle)),
    section("Sandbox", sandboxSection(sandbox)),
    section("Rate limits", limitsSection(bundle)),
    section("Wrong addresses", routesSection(bundle)),
    section("What else is accepted", leniencySection(bundle)),
    section(
      "Where the sources disagree",
      contradictions && contradictionBlock(info["x-origin"], contradictions, ""),
    ),
    section("Sources", sourcesSection(info["x-origin"])),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function section(heading: string, content: SafeHtml | undefined): string | undefined {
  return content && `## ${heading}\n\n${content.text}`;
}
