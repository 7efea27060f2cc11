import { createClevertimClient } from "@clade/clevertim";
import { describeContract } from "../harness/describe-contract.ts";

describeContract({
  vendor: "clevertim",
  createClient: (options) => createClevertimClient({ ...options, token: "AKJHjjsdBNhkdjfdnbsdjfDJKHZ123" }),
});
