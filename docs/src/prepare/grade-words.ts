import type { Grade } from "@clade/spec-rules";

/** What each grade means, as a clause that follows its name. */
export const gradeMeanings: Readonly<Record<Grade, string>> = {
  documented: "The vendor's own page says so.",
  reported: "A catalogue made from the vendor's page says so.",
  observed: "A program that calls the API does so, or a recorded exchange shows it.",
  assumed: "No source says so: it is our choice, and the note says why.",
};
