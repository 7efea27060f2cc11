import { createClarizenClient } from "@clade/clarizen";
import type { Contract } from "../harness/describe-contract.ts";

/** How the suites of this vendor make its client. */
export const contract: Contract = {
  vendor: "clarizen",
  createClient: (options) =>
    createClarizenClient({ ...options, userName: "sam@acme.example", password: "s3cret" }),
};
