import { createCligsClient } from "@clade/cligs";
import { describeContract, type Contract } from "../harness/describe-contract.ts";
import { describeSandbox } from "../harness/describe-sandbox.ts";

const contract: Contract = {
  vendor: "cligs",
  createClient: (options) =>
    createCligsClient({ ...options, apiKey: "0123456789abcdef0123456789abcdef", appId: "contract-tests" }),
};

describeContract(contract);
describeSandbox(contract);
