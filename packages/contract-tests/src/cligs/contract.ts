import { createCligsClient } from "@clade/cligs";
import type { Contract } from "../harness/describe-contract.ts";

/** How the suites of this vendor make its client. */
export const contract: Contract = {
  vendor: "cligs",
  createClient: (options) =>
    createCligsClient({ ...options, apiKey: "0123456789abcdef0123456789abcdef", appId: "contract-tests" }),
};
