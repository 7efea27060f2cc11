import { describeFaults } from "../harness/faults/describe-faults.ts";
import { contract } from "./contract.ts";
import { faultSuite } from "./faults.ts";

describeFaults(contract, faultSuite);
