import type { Bundle } from "@clade/bundle";
import type { Contradictions } from "@clade/spec-rules";
import { joinBlocks } from "../markdown/blocks.ts";
import type { SitePage } from "../pages/site-page.ts";
import { capitalised } from "../markdown/inline.ts";
import { unofficial } from "../markdown/unofficial.ts";
import { contradictionPoints } from "./contradiction-points.ts";
import { findMarks } from "./find-marks.ts";

/** Every point on which the sources of a spec disagree: what each says, and what the spec follows. */
export function contradictionsPage(vendor: string, bundle: Bundle): SitePage {
  const title = `Contradictions: ${bundle.info.title}`;
  const subjects = findMarks<Contradictions>(vendor, bundle, "x-contradiction");
  const origin = bundle.info["x-origin"];
  return {
    path: `${vendor}/contradictions`,
    title,
    description: `Where the sources on the ${bundle.info.title} disagree, and which reading its spec follows.`,
    markdown: joinBlocks([
      `# ${title}`,
      unofficial(bundle.info.title),
      subjects.length === 0
        ? "The sources disagree on nothing."
        : "Where the sources disagree: what each says, and what the spec follows.",
      ...subjects.flatMap(({ subject, marks }) => [
        `## ${subject.heading}`,
        subject.line ?? "",
        ...marks.flatMap(({ place, value }) => [
          place === undefined ? "" : `${capitalised(place)}:`,
          ...contradictionPoints(origin, value),
        ]),
      ]),
    ]),
  };
}
