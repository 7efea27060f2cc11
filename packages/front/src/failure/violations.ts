import { asciiOnly } from "../ascii-only.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { FrontResponse } from "../http/front-request.ts";
import { bodyState } from "./body-state.ts";
import type { RequestFaults } from "./request-faults.ts";

/** Some servers and proxies on the way take no header that is much longer. */
const longest = 2_000;

/** What the spec has against a request, a sentence for each fault. That something does not exist is none: no spec says so. */
export function violationsOf(faults: RequestFaults): string[] {
  const { credentials, diagnostics } = faults;
  const found =
    credentials === "missing" || credentials === "malformed" ? [`credentials ${credentials}`] : [];
  const body = bodyState(faults);
  if (body !== "missing" && body !== "unparsable") return [...found, ...sentencesOf(diagnostics)];
  // What a schema has against no body, or against a text that is no JSON, says nothing more.
  const others = diagnostics.filter(({ path }) => path[0] !== "body");
  return [...found, `body ${body}`, ...sentencesOf(others)];
}

/** Says in a header what the spec has against the request, since a vendor's words seldom do. */
export function withViolations(response: FrontResponse, faults: RequestFaults): FrontResponse {
  const violations = violationsOf(faults);
  if (violations.length === 0) return response;
  return { ...response, headers: { ...response.headers, "clade-violations": listed(violations) } };
}

/** Schemas within schemas may say the same. */
function sentencesOf(diagnostics: readonly Diagnostic[]): string[] {
  return [...new Set(diagnostics.map(({ path, message }) => `${path.join("/")} ${message}`))];
}

/** As many violations as a header holds, and how many there are beside. */
export function listed([first = "", ...others]: readonly string[]): string {
  let text = asciiOnly(first).slice(0, longest);
  for (const [index, violation] of others.entries()) {
    const longer = `${text}; ${asciiOnly(violation)}`;
    if (longer.length > longest) return `${text}; and ${others.length - index} more`;
    text = longer;
  }
  return text;
}
