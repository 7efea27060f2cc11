import type { ProblemJsonError } from "@stoplight/prism-http";
import type { FrontResponse } from "@clade/front";
import type { PrismLibrary } from "./prism-library.ts";

/**
 * Prism's refusal of a request as `application/problem+json`.
 *
 * @throws The error itself when it is no refusal, but a fault inside.
 */
export function problemResponse({ http }: Pick<PrismLibrary, "http">, error: Error): FrontResponse {
  if (!isRefusal(error)) throw error;
  const { name, message, stack, status, detail, additional = {} } = error;
  const headers = (additional["headers"] ?? {}) as Record<string, string>;
  const problem = http.ProblemJsonError.toProblemJson({
    name,
    message,
    status,
    detail,
    additional,
    ...(stack && { stack }),
  });
  return {
    status,
    headers: { "content-type": "application/problem+json", ...lowerCaseNames(headers) },
    body: JSON.stringify(problem),
  };
}

function isRefusal(error: Error): error is ProblemJsonError {
  return "status" in error && typeof error.status === "number" && error.status < 500;
}

function lowerCaseNames(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
