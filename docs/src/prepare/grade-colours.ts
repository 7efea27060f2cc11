import type { Grade } from "@clade/spec-rules";

/** Colours of Redoc's own badges by grade; what is documented has none. Redoc 3.0.1 knows names only here; others come out grey. */
export const gradeColours: Readonly<Record<Exclude<Grade, "documented">, string>> = {
  reported: "blue",
  observed: "orange",
  assumed: "raspberry",
};
