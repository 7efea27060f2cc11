import { createClarizenClient } from "@clade/clarizen";
import { describeContract } from "../harness/describe-contract.ts";

describeContract({
  vendor: "clarizen",
  createClient: (options) =>
    createClarizenClient({ ...options, userName: "sam@acme.example", password: "s3cret" }),
});
