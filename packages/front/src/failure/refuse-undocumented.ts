import type { Operation } from "@clade/bundle/document";
import { listDocumented } from "../documented-choice.ts";
import type { FrontResponse } from "../http/front-request.ts";
import { refusal } from "../http/messages.ts";
import type { RequestFaults } from "./request-faults.ts";
import { listed, violationsOf } from "./violations.ts";

/** Statuses that a diagnostic has as its code: an Accept that no answer fits, and the wrong media type. */
const ownStatuses = ["406", "415"];

/** Refuses a wrong request where no document says how the vendor does; nothing where all is right. */
export function refuseUndocumented(faults: RequestFaults): FrontResponse | undefined {
  const { credentials, parts } = faults;
  const ofCaller = credentials === "unknown" || credentials === "insufficient";
  const reasons = [...(ofCaller ? [`credentials ${credentials}`] : []), ...violationsOf(faults)];
  const [reason] = reasons;
  if (reason === undefined) return undefined;
  const text = `The request is wrong: ${listed(reasons)}. ${whatHelps(parts.operation)}`;
  return refusal(statusOf(faults), reason, text);
}

function statusOf({ credentials, diagnostics }: RequestFaults): number {
  if (credentials === "insufficient") return 403;
  if (credentials !== "right") return 401;
  const [code = ""] = diagnostics.map((diagnostic) => diagnostic.code);
  return ownStatuses.includes(code) ? Number(code) : 400;
}

function whatHelps(operation: Operation): string {
  const alternatives = operation.security.map((names) => Object.keys(names).join(" and "));
  const credentials = alternatives.filter((names) => names !== "").join(", or ");
  const [status = ""] = Object.keys(operation.responses);
  return [
    "What the vendor answers then is not known.",
    `Send what the spec of ${operation.id} asks for${credentials && `, with the credentials of ${credentials}`},`,
    `or choose one of its answers by the header clade-fault, such as answer=${status}: ${listDocumented(operation)}.`,
  ].join(" ");
}
