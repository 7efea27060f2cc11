import { create__Vendor__Client } from "@clade/__vendor__";
import type { Contract } from "../harness/describe-contract.ts";

/** How the suites of this vendor make its client. */
export const contract: Contract = {
  vendor: "__vendor__",
  createClient: (options) => create__Vendor__Client({ ...options, apiKey: "sample-key-0123456789" }),
};
