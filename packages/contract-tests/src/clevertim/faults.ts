import type { FaultSuite } from "../harness/faults/describe-faults.ts";

export const faultSuite: FaultSuite = {
  reads: "listContacts",
  creates: "createContact",
  exceptions: {
    "500": {
      "create, always": "invalid, 1",
      why: "The vendor answers 500 to a body that it cannot read.",
    },
  },
};
