import type { Bundle } from "@clade/bundle";
import {
  asciiOnly,
  describeFaults,
  type DocumentedChoice,
  findFailure,
  type FrontRequest,
  type FrontResponse,
  type RequestFaults,
  requestParts,
  type RequestParts,
  type Route,
} from "@clade/front";
import { mockFaults } from "./failure/mock-faults.ts";
import { withoutCredentials } from "./failure/without-credentials.ts";
import { chooseAnswer } from "./prefer/choose-answer.ts";
import { parsePrefer } from "./prefer/parse-prefer.ts";
import { loadPrismLibrary } from "./prism/prism-library.ts";
import { prismRequest } from "./prism/prism-request.ts";
import type { PrismVendor } from "./prism/prism-vendor.ts";
import { problemResponse } from "./prism/problem-response.ts";
import { violations } from "./prism/violations.ts";

/**
 * Answers a request to an operation: with what its `Prefer` header asks for; else, where it is wrong, with the failure
 * that the spec documents for it; else with Prism's own refusal; and where it is right, with the first success.
 */
export async function answerOperation(
  bundle: Bundle,
  prism: PrismVendor,
  request: FrontRequest,
  route: Extract<Route, { kind: "operation" }>,
): Promise<FrontResponse> {
  const parts = requestParts(request, route);
  const { operation } = parts;
  const preferred = chooseAnswer(operation, parsePrefer(request.headers["prefer"] ?? ""));
  if (preferred && "body" in preferred) return preferred;
  if (preferred) return answerAsDocumented(prism, parts, preferred);
  const faults = mockFaults(bundle, parts, await prism.diagnose(operation, prismRequest(parts)));
  const failure = findFailure(bundle, faults);
  if (failure) {
    const example = failure.example === undefined ? {} : { example: failure.example };
    return answerAsDocumented(prism, parts, { status: Number(failure.gets), ...example });
  }
  const reason = describeFaults(faults);
  if (reason === undefined) return prism.answer(operation, prismRequest(parts), {});
  return marked(await refuse(bundle, prism, faults), faults, reason);
}

/** Gives a documented answer, whatever the request is. */
export function answerAsDocumented(
  prism: PrismVendor,
  parts: RequestParts,
  choice: DocumentedChoice,
): Promise<FrontResponse> {
  return prism.answer(parts.operation, prismRequest(parts, choice), choice);
}

/** Lets Prism refuse what is wrong. It takes malformed credentials for good ones, so it is shown none. */
async function refuse(bundle: Bundle, prism: PrismVendor, faults: RequestFaults): Promise<FrontResponse> {
  const { parts, credentials } = faults;
  if (credentials === "missing" || credentials === "malformed") {
    return prism.answer(parts.operation, prismRequest(withoutCredentials(bundle, parts)), {
      isChecked: true,
    });
  }
  if (parts.body.state === "unparsable") {
    const { http } = await loadPrismLibrary();
    const error = http.ProblemJsonError.fromTemplate(
      http.UNPROCESSABLE_ENTITY,
      "The request body is not valid JSON.",
    );
    return problemResponse({ http }, error);
  }
  return prism.answer(parts.operation, prismRequest(parts), { isChecked: true });
}

function marked(response: FrontResponse, { diagnostics }: RequestFaults, reason: string): FrontResponse {
  const marks = { "clade-undocumented": asciiOnly(reason), ...violations(diagnostics) };
  return { ...response, headers: { ...response.headers, ...marks } };
}
