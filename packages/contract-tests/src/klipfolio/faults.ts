import type { FaultSuite } from "../harness/faults/describe-faults.ts";

const beyondQuota = {
  "read, always": "rate-limited, 4",
  "create, always": "rate-limited, 4",
  why: "It is the answer beyond the vendor's quota, which was not carried out: sent again three times whatever it does.",
} as const;

export const faultSuite: FaultSuite = {
  reads: "listClients",
  creates: "createClient",
  exceptions: {
    "429 with Retry-After in seconds": beyondQuota,
    "429 with Retry-After as a date": beyondQuota,
    "429 without Retry-After": beyondQuota,
  },
};
