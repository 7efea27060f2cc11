import type { Admission, RequestFaults, RequestParts } from "@clade/front";
import type { Call } from "./call.ts";
import type { Caller } from "./caller.ts";
import type { ValidRequest } from "./request-validator.ts";
import type { SandboxVendor } from "./sandbox-vendor.ts";

/** What is wrong with a request to a vendor, which knows by its memory who may call, and what exists. */
export function faultsOf(
  { knows, mayCall }: SandboxVendor,
  parts: RequestParts,
  { diagnostics }: ValidRequest,
  { state }: Admission<Caller>,
  call: Call,
): RequestFaults {
  const isBarred = state === "right" && call.caller && mayCall?.(call) === false;
  return {
    parts,
    credentials: isBarred ? "insufficient" : state,
    diagnostics,
    isUnknown: ({ parameter }) => knows[parameter]?.(call) === false,
  };
}
