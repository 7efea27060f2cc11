import type { Origin } from "@clade/spec-rules";

/** What kind of source it is, in words. */
export const sourceKinds: Readonly<Record<Origin[string]["kind"], string>> = {
  vendor: "the vendor's own",
  client: "a program that calls it",
  press: "somebody else's text",
};
