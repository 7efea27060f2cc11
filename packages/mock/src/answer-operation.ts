import type { Bundle } from "@clade/bundle";
import {
  type DocumentedChoice,
  findFailure,
  type FrontRequest,
  type FrontResponse,
  refuseUndocumented,
  type RequestFaults,
  requestParts,
  type Route,
  withViolations,
} from "@clade/front";
import { mockFaults } from "./failure/mock-faults.ts";
import { chooseAnswer } from "./prefer/choose-answer.ts";
import { parsePrefer } from "./prefer/parse-prefer.ts";
import type { PrismVendor } from "./prism/prism-vendor.ts";

type OperationRoute = Extract<Route, { kind: "operation" }>;

/**
 * Answers a request to an operation: with what its `Prefer` header asks for; else, where it is wrong, with the failure
 * that the spec documents for it; else with a refusal of our own; and where it is right, with the first success.
 */
export async function answerOperation(
  bundle: Bundle,
  prism: PrismVendor,
  request: FrontRequest,
  route: OperationRoute,
): Promise<FrontResponse> {
  const faults = await judge(bundle, prism, request, route);
  return withViolations(await answer(bundle, prism, faults), faults);
}

/** Gives a documented answer, whatever the request is. */
export async function answerAsDocumented(
  bundle: Bundle,
  prism: PrismVendor,
  request: FrontRequest,
  route: OperationRoute,
  choice: DocumentedChoice,
): Promise<FrontResponse> {
  const faults = await judge(bundle, prism, request, route);
  return withViolations(await prism.answer(faults.parts, choice), faults);
}

async function judge(
  bundle: Bundle,
  prism: PrismVendor,
  request: FrontRequest,
  route: OperationRoute,
): Promise<RequestFaults> {
  const parts = requestParts(request, route);
  return mockFaults(bundle, parts, await prism.diagnose(parts));
}

async function answer(bundle: Bundle, prism: PrismVendor, faults: RequestFaults): Promise<FrontResponse> {
  const { parts } = faults;
  const preferred = chooseAnswer(parts.operation, parsePrefer(parts.headers["prefer"] ?? ""));
  if (preferred) return "body" in preferred ? preferred : prism.answer(parts, preferred);
  const failure = findFailure(bundle, faults);
  if (!failure) return refuseUndocumented(faults) ?? prism.answer(parts);
  const { gets, example } = failure;
  return prism.answer(parts, { status: Number(gets), ...(example !== undefined && { example }) });
}
