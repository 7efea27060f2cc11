import type { FaultSuite } from "../harness/faults/describe-faults.ts";

export const faultSuite: FaultSuite = {
  reads: "listUsers",
  creates: "createContact",
  exceptions: {},
};
