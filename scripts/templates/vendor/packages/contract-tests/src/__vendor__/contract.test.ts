import { describeContract } from "../harness/describe-contract.ts";
import { contract } from "./contract.ts";

describeContract(contract);
