import { createClarizenClient } from "@clade/clarizen";
import { describeContract, type Contract } from "../harness/describe-contract.ts";
import { describeSandbox } from "../harness/describe-sandbox.ts";

const contract: Contract = {
  vendor: "clarizen",
  createClient: (options) =>
    createClarizenClient({ ...options, userName: "sam@acme.example", password: "s3cret" }),
};

describeContract(contract);
describeSandbox(contract, {
  refused: {
    "createEntity subTask": "The address of the sample is that of an issue, which has no parent task.",
    "createEntity milestone": "The address of the sample is that of an issue, which is no milestone.",
    "createEntityWithId issue": "The id of the sample is that of an issue which is there already.",
    queryAggregatesByUrl: "The address of the sample lacks the aggregations, which no query can carry.",
  },
});
