import type { Bundle } from "@clade/bundle";
import { grades, type Evidence, type Grade, type Origin } from "@clade/spec-rules";
import { bullets, joinBlocks, table } from "../markdown/blocks.ts";
import type { SitePage } from "../pages/site-page.ts";
import { capitalised } from "../markdown/inline.ts";
import { reason } from "../markdown/source-list.ts";
import { unofficial } from "../markdown/unofficial.ts";
import { gradeMeanings } from "../prepare/grade-words.ts";
import { findMarks, type SubjectMarks } from "./find-marks.ts";

type Claims = SubjectMarks<Evidence>;

/** From the least sure on: what a reader should not build on comes first. */
const doubtful = grades.filter((grade) => grade !== "documented").toReversed();

/** Every claim of a spec that the vendor's own page does not make, with the reason for it. */
export function evidencePage(vendor: string, bundle: Bundle): SitePage {
  const claims = findMarks<Evidence>(vendor, bundle, "x-evidence");
  const title = `Evidence: ${bundle.info.title}`;
  return {
    path: `${vendor}/evidence`,
    title,
    description: `Every claim about the ${bundle.info.title} that its vendor's own page does not make, and why it is made.`,
    markdown: joinBlocks([
      `# ${title}`,
      unofficial(bundle.info.title),
      "Every claim of the spec that its vendor's own page does not make, the least sure first. A part that is not listed has the grade of what it is part of.",
      summary(claims),
      ...doubtful.flatMap((grade) => gradeBlocks(grade, claims, bundle.info["x-origin"])),
    ]),
  };
}

function summary(claims: readonly Claims[]): string {
  return table(
    ["Grade", "Meaning", "Claims"],
    grades.map((grade) => [grade, gradeMeanings[grade], String(count(ofGrade(claims, grade)))]),
  );
}

function gradeBlocks(grade: Grade, all: readonly Claims[], origin: Origin): string[] {
  const claims = ofGrade(all, grade);
  if (claims.length === 0) return [];
  return [
    `## ${capitalised(grade)}`,
    gradeMeanings[grade],
    ...claims.flatMap(({ subject, marks }) => [
      `### ${subject.heading} (${grade})`,
      subject.line ?? "",
      bullets(
        marks.map(({ place = "as a whole", value }) => `**${capitalised(place)}**: ${reason(origin, value)}`),
      ),
    ]),
  ];
}

function ofGrade(claims: readonly Claims[], grade: Grade): Claims[] {
  return claims
    .map(({ subject, marks }) => ({ subject, marks: marks.filter(({ value }) => value.grade === grade) }))
    .filter(({ marks }) => marks.length > 0);
}

function count(claims: readonly Claims[]): number {
  return claims.reduce((sum, { marks }) => sum + marks.length, 0);
}
