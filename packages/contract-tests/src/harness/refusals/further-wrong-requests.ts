import { exampleRequest, failuresOf, type Bundle, type Operation } from "@clade/bundle";
import { bodyFaults } from "./body-faults.ts";
import { credentialFaults } from "./credential-faults.ts";
import { parameterFaults } from "./parameter-faults.ts";
import type { Failure, RequestFault } from "./request-fault.ts";

/** A wrong request, and the entry of the spec that says how it is refused, if there is one. */
export interface FurtherWrongRequest extends RequestFault {
  readonly failure: Failure | undefined;
}

/**
 * Wrong requests that no client would send. `wrongRequests` of `@clade/bundle` has one for each state that the spec names; these are
 * other ways into those states, and into some of which the spec may say nothing.
 */
export function furtherWrongRequests(bundle: Bundle, operation: Operation): FurtherWrongRequest[] {
  const right = exampleRequest(bundle, operation);
  const failures = failuresOf(bundle, operation);
  const faults = [
    ...credentialFaults(bundle, operation),
    ...bodyFaults(operation, right),
    ...parameterFaults(bundle, operation),
  ];
  return faults.map((fault) => ({
    ...fault,
    failure: failures.find(({ when }) => "request" in when || fault.isMeant(when)),
  }));
}
