import type { operations } from "@clade/klipfolio";

/** Why an operation has no behaviour and answers with its example. */
export const examples: Readonly<Partial<Record<keyof operations, string>>> = {
  extendClientTrial: "Nothing that the API answers shows when a trial ends, nor what happens then.",
  enableClientDirectBilling: "Nothing that the API answers shows who is billed.",
};
