import type { operations } from "@clade/clarizen";

/** Why an operation has no behaviour and answers with its example. */
export const examples: Readonly<Partial<Record<keyof operations, string>>> = {
  getLicenseConsumption: "No property of its answer is known, so there is nothing to fill in.",
  queryResourceLoad:
    "How the vendor computes the load of a resource is not known; two programs show the form of the answer alone.",
};
