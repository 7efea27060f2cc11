import { create__Vendor__Client } from "@clade/__vendor__";
import { describeContract } from "../harness/describe-contract.ts";

describeContract({
  vendor: "__vendor__",
  createClient: (options) => create__Vendor__Client({ ...options, apiKey: "sample-key-0123456789" }),
});
