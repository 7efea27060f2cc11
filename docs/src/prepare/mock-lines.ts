import { curlLine, wrongRequests, type Bundle, type Operation } from "@clade/bundle";
import type { Failure } from "@clade/spec-rules";

/** By failure, the curl lines that provoke it on the mock: one for each way in which a request can be wrong. */
export function mockLines(bundle: Bundle, operation: Operation, mockOrigin: string): Map<Failure, string[]> {
  const lines = new Map<Failure, string[]>();
  for (const { failure, request } of wrongRequests(bundle, operation)) {
    lines.set(failure, [...(lines.get(failure) ?? []), curlLine(request, mockOrigin)]);
  }
  return lines;
}
