import type { FaultSuite } from "../harness/faults/describe-faults.ts";

export const faultSuite: FaultSuite = {
  reads: "listNotes",
  creates: "createNote",
  exceptions: {},
};
