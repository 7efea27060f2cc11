import { refusal, type FrontResponse } from "@clade/front";
import type { Call } from "./call.ts";
import { documentedAnswer } from "./documented-answer.ts";
import type { Quota, QuotaMeter } from "./quota-meter.ts";

/**
 * The refusal of one request too many, by the vendor's quotas; nothing where there is room for it, or nobody to count it for.
 */
export function answerBeyondQuota(
  quotas: QuotaMeter | undefined,
  { operation, caller, clock }: Call,
): FrontResponse | undefined {
  const beyond = caller && quotas?.count(caller, clock.now());
  if (!beyond) return undefined;
  const { beyond: status = "" } = beyond;
  const response = operation.responses[status];
  return response ? documentedAnswer(operation.id, Number(status), response) : undocumented(beyond);
}

function undocumented({ per, scope }: Quota): FrontResponse {
  const text = `The quota of this ${scope} for the ${per} is used up. What the vendor answers then is not known.`;
  return refusal(429, "quota", text);
}
