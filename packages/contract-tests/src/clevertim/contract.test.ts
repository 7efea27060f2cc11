import { createClevertimClient } from "@clade/clevertim";
import { describeContract, type Contract } from "../harness/describe-contract.ts";
import { describeSandbox } from "../harness/describe-sandbox.ts";

const contract: Contract = {
  vendor: "clevertim",
  createClient: (options) => createClevertimClient({ ...options, token: "AKJHjjsdBNhkdjfdnbsdjfDJKHZ123" }),
};

describeContract(contract);
describeSandbox(contract);
