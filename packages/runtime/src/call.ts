import type { OperationBehaviour, VendorBehaviour } from "./behaviour.ts";
import type { Admit } from "./credentials/admission.ts";
import type { Authentication } from "./credentials/authentication.ts";
import type { Cause } from "./exchange/again.ts";
import type { ResolvedOptions } from "./options/resolve-options.ts";
import type { Turns } from "./quota/turns.ts";
import type { UntypedInit } from "./request/check-init.ts";
import type { Redactor } from "./secrets/redactor.ts";
import type { SecretSearch } from "./secrets/secret-search.ts";

/** What a client is made of. */
export interface ClientParts {
  readonly behaviour: VendorBehaviour;
  readonly options: ResolvedOptions;
  readonly authentication: Authentication;
  readonly turns: Turns;
  readonly searchFor: SecretSearch;
}

/** What a client knows for good. */
export interface ClientContext extends ClientParts {
  readonly admit: Admit;
}

/** One call, checked, with everything that its steps need. */
export interface Call {
  readonly context: ClientContext;
  readonly method: string;
  readonly path: string;
  readonly operation: OperationBehaviour;
  readonly init: UntypedInit;
  readonly timeout: number;
  /** Milliseconds of one attempt, where it has a limit of its own. */
  readonly attemptTimeout: number | undefined;
  /** How often it may be sent again because it may be done twice. */
  readonly retries: number;
  /** The most bytes of its answer that are read. */
  readonly maxResponseSize: number;
  readonly redactor: Redactor;
}

/** How far a call has come; read when it ends early. */
export interface Progress {
  /** Another for every call of the program. */
  readonly callId: number;
  attempts: number;
  /** How often the request was sent again, by the cause. */
  readonly repetitions: Record<Cause, number>;
  /** Milliseconds that the call held back after refusals for the quota. */
  heldBack: number;
  /** The last attempt would have been followed by another, could the operation be done twice. */
  isOnceOnly: boolean;
  /** The last attempt that brought no answer had used up its own time. */
  isLate: boolean;
  /** The session had ended: the request was sent again in a new one, or could not be. */
  session?: "renewed" | "lost";
  /** Where the request goes, once that is known. */
  url?: string;
  response?: Response;
}
