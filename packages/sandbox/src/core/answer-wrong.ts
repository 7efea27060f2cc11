import {
  asciiOnly,
  describeFaults,
  findFailure,
  message,
  type Admission,
  type FrontResponse,
  type RequestFaults,
  type RequestParts,
} from "@clade/front";
import type { Call } from "./call.ts";
import type { Caller } from "./caller.ts";
import { documentedAnswer } from "./documented-answer.ts";
import type { ValidRequest } from "./request-validator.ts";
import type { SandboxVendor } from "./sandbox-vendor.ts";

const LONGEST = 2_000;

/** The answer to a wrong request, as the spec documents it, or else one of our own that says so; nothing to a right one. */
export function answerWrong(
  { knows, mayCall }: SandboxVendor,
  parts: RequestParts,
  { diagnostics }: ValidRequest,
  admission: Admission<Caller>,
  call: Call,
): FrontResponse | undefined {
  const { operation, bundle } = call;
  const isBarred = admission.state === "right" && call.caller && mayCall?.(call) === false;
  const credentials = isBarred ? "insufficient" : admission.state;
  const faults: RequestFaults = {
    parts,
    credentials,
    diagnostics,
    isUnknown: ({ parameter }) => knows[parameter]?.(call) === false,
  };
  const failure = findFailure(bundle, faults);
  if (failure) {
    const { gets, example } = failure;
    const answer = documentedAnswer(operation.id, Number(gets), operation.responses[gets], example);
    return { ...answer, headers: { ...answer.headers, ...violations(diagnostics) } };
  }
  const reason = credentials === "right" ? describeFaults(faults) : `credentials ${credentials}`;
  return reason === undefined ? undefined : undocumented(credentials, reason);
}

/** The vendor's words seldom say what is wrong with a request. This header does, for whoever looks for it. */
function violations(diagnostics: ValidRequest["diagnostics"]): Record<string, string> {
  if (diagnostics.length === 0) return {};
  const text = diagnostics.map(({ message: sentence }) => sentence).join("; ");
  return { "clade-violations": asciiOnly(text).slice(0, LONGEST) };
}

function undocumented(credentials: RequestFaults["credentials"], reason: string): FrontResponse {
  const status = credentials === "right" ? 400 : credentials === "insufficient" ? 403 : 401;
  return message(status, `The request is wrong: ${reason}. What the vendor answers then is not known.`, {
    "clade-undocumented": asciiOnly(reason),
  });
}
