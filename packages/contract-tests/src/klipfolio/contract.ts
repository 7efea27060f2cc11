import { createKlipfolioClient } from "@clade/klipfolio";
import type { Contract } from "../harness/describe-contract.ts";

/** How the suites of this vendor make its client. */
export const contract: Contract = {
  vendor: "klipfolio",
  createClient: (options) =>
    createKlipfolioClient({ ...options, apiKey: "0123456789abcdef0123456789abcdef01234567" }),
};
