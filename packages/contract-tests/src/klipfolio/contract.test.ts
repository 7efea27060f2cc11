import { describeContract } from "../harness/describe-contract.ts";
import { describeSandbox } from "../harness/describe-sandbox.ts";
import { contract } from "./contract.ts";

describeContract(contract);
describeSandbox(contract, {
  refused: {
    "createUser minimal": "Jane, whose address the sample has, is there already.",
  },
});
