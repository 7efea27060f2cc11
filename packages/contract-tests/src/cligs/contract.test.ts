import { createCligsClient } from "@clade/cligs";
import { describeContract } from "../harness/describe-contract.ts";

describeContract({
  vendor: "cligs",
  createClient: (options) =>
    createCligsClient({ ...options, apiKey: "0123456789abcdef0123456789abcdef", appId: "contract-tests" }),
});
