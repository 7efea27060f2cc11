import type { Diagnostic } from "../diagnostic.ts";
import type { RequestParts } from "../request-parts.ts";
import type { CredentialState } from "./credential-state.ts";

/** A state `unknown` of `x-failure`. */
export interface UnknownCondition {
  /** Such as `path.id`. */
  readonly parameter: string;
  /** The parameter's example that shows such a value. */
  readonly like?: string | undefined;
}

/** What a request is judged by. */
export interface RequestFaults {
  readonly parts: RequestParts;
  readonly credentials: CredentialState;
  /** What validation has against the parameters and the body. */
  readonly diagnostics: readonly Diagnostic[];
  /** Whether a parameter that is there and well formed names something that does not exist. */
  readonly isUnknown: (condition: UnknownCondition) => boolean;
}
