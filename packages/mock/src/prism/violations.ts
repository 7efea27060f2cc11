import { asciiOnly, type Diagnostic } from "@clade/front";

const longestValue = 7_000;

/** The header `sl-violations` with which Prism's own server tells what is wrong with a request. */
export function violations(diagnostics: readonly Diagnostic[]): Record<string, string> {
  if (diagnostics.length === 0) return {};
  const list = diagnostics.map(({ path, code, message }) => ({
    location: ["request", ...path],
    severity: "Error",
    code,
    message,
  }));
  return { "sl-violations": asciiOnly(JSON.stringify(list)).slice(0, longestValue) };
}
