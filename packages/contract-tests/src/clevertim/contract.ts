import { createClevertimClient } from "@clade/clevertim";
import type { Contract } from "../harness/describe-contract.ts";

/** How the suites of this vendor make its client. */
export const contract: Contract = {
  vendor: "clevertim",
  createClient: (options) => createClevertimClient({ ...options, token: "AKJHjjsdBNhkdjfdnbsdjfDJKHZ123" }),
};
