import type { Bundle } from "@clade/bundle";
import {
  givenValue,
  type Diagnostic,
  type RequestFaults,
  type RequestParts,
  type UnknownCondition,
} from "@clade/front";
import { credentialState } from "./credential-state.ts";

/** What is wrong with a request to a mock, which knows of nothing but the samples of the spec whether it exists. */
export function mockFaults(
  bundle: Bundle,
  parts: RequestParts,
  diagnostics: readonly Diagnostic[],
): RequestFaults {
  return {
    parts,
    credentials: credentialState(bundle, parts),
    diagnostics,
    isUnknown: (condition) => isUnknownSample(parts, condition),
  };
}

/** A number is the same however it is written: Clevertim's id 0 is also asked for as 00. */
function isUnknownSample(
  parts: RequestParts,
  { parameter: reference, like = "" }: UnknownCondition,
): boolean {
  const parameter = parts.operation.parameters.find((item) => `${item.in}.${item.name}` === reference);
  const sample = parameter?.examples?.[like]?.value;
  const value = givenValue(parts, reference);
  if (sample === undefined || value === undefined) return false;
  return typeof sample === "number" ? Number(value) === sample : value === sample;
}
