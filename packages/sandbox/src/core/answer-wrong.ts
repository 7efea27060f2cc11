import { findFailure, refuseUndocumented, type FrontResponse, type RequestFaults } from "@clade/front";
import type { Call } from "./call.ts";
import { documentedAnswer } from "./documented-answer.ts";

/** The answer to a wrong request, as the spec documents it, or else one of our own that says so; nothing to a right one. */
export function answerWrong(faults: RequestFaults, { operation, bundle }: Call): FrontResponse | undefined {
  const failure = findFailure(bundle, faults);
  if (!failure) return refuseUndocumented(faults);
  const { gets, example } = failure;
  return documentedAnswer(operation.id, Number(gets), operation.responses[gets], example);
}
