import { describeContract } from "../harness/describe-contract.ts";
import { describeSandbox } from "../harness/describe-sandbox.ts";
import { contract } from "./contract.ts";

describeContract(contract);
describeSandbox(contract, {
  refused: {
    "createEntity subTask": "The address of the sample is that of an issue, which has no parent task.",
    "createEntity milestone": "The address of the sample is that of an issue, which is no milestone.",
    queryAggregatesByUrl: "The address of the sample lacks the aggregations, which no query can carry.",
  },
});
