import type { EntityRule } from "./entity-rule.ts";
import { entersState, signedBy } from "./states.ts";

/** A case knows who submitted it, and who closed it. */
export const cases: EntityRule = {
  type: "Case",
  complete: (draft) => {
    const { before, caller, values } = draft;
    const submitted = before
      ? {}
      : { ...signedBy(draft, "SubmittedBy", "SubmissionDate"), Owner: values["Owner"] ?? caller };
    return {
      ...submitted,
      ...(entersState(draft, "/CaseState/Closed") && signedBy(draft, "ClosedBy", "ClosureDate")),
    };
  },
};
