import { describeTypes } from "../harness/types/describe-types.ts";
import { contract } from "./contract.ts";

describeTypes(contract.vendor);
