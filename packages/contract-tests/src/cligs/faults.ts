import type { FaultSuite } from "../harness/faults/describe-faults.ts";

const text = {
  "read, once": "data, 1",
  "read, always": "data, 1",
  "create, always": "data, 1",
  why: "The vendor answers with a text, and any text is one.",
} as const;

export const faultSuite: FaultSuite = {
  reads: "expandClig",
  creates: "createClig",
  exceptions: {
    "truncated JSON": text,
    "invalid JSON": text,
    "HTML in place of JSON": text,
    "500": {
      "read, always": "server, 2",
      "create, always": "server, 2",
      why: "The vendor asks to try once more and then to back off, whatever the operation.",
    },
  },
};
