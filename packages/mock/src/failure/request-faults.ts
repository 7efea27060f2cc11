import type { Bundle } from "@clade/bundle";
import type { Diagnostic } from "../diagnostic.ts";
import type { RequestParts } from "../request-parts.ts";
import { credentialState, type CredentialState } from "./credential-state.ts";

/** What a request is judged by. */
export interface RequestFaults {
  readonly parts: RequestParts;
  readonly credentials: CredentialState;
  /** What Prism's validation has against the parameters and the body. */
  readonly diagnostics: readonly Diagnostic[];
}

export function requestFaults(
  bundle: Bundle,
  parts: RequestParts,
  diagnostics: readonly Diagnostic[],
): RequestFaults {
  return { parts, credentials: credentialState(bundle, parts), diagnostics };
}

/** What is wrong, in a few words; nothing where all is right. */
export function describeFaults({ parts, credentials, diagnostics }: RequestFaults): string | undefined {
  if (credentials === "missing" || credentials === "malformed") return `credentials ${credentials}`;
  if (parts.body.state === "unparsable") return "body unparsable";
  return diagnostics[0]?.message;
}
