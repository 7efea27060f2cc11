import type { FaultSuite } from "../harness/faults/describe-faults.ts";

const beyondQuota = {
  "read, always": "rate-limited, 4",
  "create, always": "rate-limited, 4",
  why: "It is the answer beyond the vendor's quota, which was not carried out: sent again three times whatever it does.",
} as const;

export const faultSuite: FaultSuite = {
  reads: "describeMetadata",
  creates: "createEntity",
  exceptions: {
    "429 with Retry-After in seconds": beyondQuota,
    "429 with Retry-After as a date": beyondQuota,
    "429 without Retry-After": beyondQuota,
    "500": {
      "read, once": "server, 1",
      "read, always": "server, 1",
      why: "The vendor answers every refusal by 500, so that the status alone does not tell a passing failure.",
    },
  },
};
