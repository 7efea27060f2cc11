import { findVendors, readBundle } from "@clade/bundle";
import { grades, type Contradictions, type Evidence } from "@clade/spec-rules";
import { describe, expect, it } from "vitest";
import { oneLine } from "../markdown/inline.ts";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { contradictionsPage } from "./contradictions-page.ts";
import { evidencePage } from "./evidence-page.ts";

/** Every value of a key anywhere in a document, found without knowing where it may stand. */
function valuesOf(value: unknown, key: string): unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const own = key in value ? [(value as Record<string, unknown>)[key]] : [];
  return [...own, ...Object.values(value).flatMap((inner) => valuesOf(inner, key))];
}

function headingsOf(markdown: string): string[] {
  return markdown.match(/^#+ .*$/gm) ?? [];
}

describe.each(findVendors())("the evidence on $name", ({ name, bundlePath }) => {
  const bundle = readBundle(bundlePath);
  const { markdown } = evidencePage(name, bundle);
  const contradictions = contradictionsPage(name, bundle).markdown;

  it("lists every claim of the spec below its grade, with its note, and counts the documented ones", () => {
    const claims = valuesOf(bundle, "x-evidence") as Evidence[];
    for (const grade of grades) {
      const ofGrade = claims.filter((claim) => claim.grade === grade);
      const listed =
        markdown.split(/^## /m).find((part) => part.toLowerCase().startsWith(`${grade}\n`)) ?? "";

      expect(markdown).toMatch(new RegExp(`^\\| ${grade} .*\\| ${String(ofGrade.length)} +\\|$`, "m"));
      expect(listed.match(/^- \*\*/gm)?.length ?? 0).toBe(grade === "documented" ? 0 : ofGrade.length);
      if (grade === "documented") continue;
      for (const { note = "" } of ofGrade) expect(listed).toContain(oneLine(note));
    }
  });

  it("lists every point on which sources disagree, with each reading and the choice", () => {
    const points = (valuesOf(bundle, "x-contradiction") as Contradictions[]).flat();

    expect(contradictions.match(/^\*\*This spec:\*\* /gm)?.length ?? 0).toBe(points.length);
    for (const { readings, choice } of points) {
      expect(contradictions).toContain(oneLine(choice));
      for (const { says } of readings) expect(contradictions).toContain(oneLine(says));
    }
  });

  it("has no heading twice, which would be one anchor for two places", () => {
    for (const page of [markdown, contradictions]) {
      expect(headingsOf(page)).toEqual([...new Set(headingsOf(page))]);
    }
  });
});

describe("a claim", () => {
  const { markdown } = evidencePage("parcels", sampleBundle);

  it.each([
    ["an operation as a whole", "**As a whole**: The `script` is *old*. Sources: A script \\<for> shells."],
    ["a media type", "**Answer 200, as `text/plain`**: Nobody recorded the header."],
    ["an example", "**Answer 200, as `text/plain`, example `printed`**: "],
    ["a field of a shared schema", "**Field `content`**: A field named content."],
  ])("on %s says where it stands and why it is made", (_what, line) => {
    expect(markdown).toContain(`- ${line}`);
  });

  it("on a shared part names the operations that have it, through others too", () => {
    expect(markdown).toContain(
      "### Schema `Address` (assumed)\n\nPart of [`createLabel`](/parcels/operations/createLabel.md), [`createParcel`](/parcels/operations/createParcel.md).",
    );
  });
});
