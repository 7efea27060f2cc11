import type { OperationBehaviour, VendorBehaviour } from "./behaviour.ts";
import type { Admit } from "./credentials/admission.ts";
import type { Authentication } from "./credentials/authentication.ts";
import type { ResolvedOptions } from "./options/resolve-options.ts";
import type { Turns } from "./quota/turns.ts";
import type { UntypedInit } from "./request/check-init.ts";
import type { Redactor } from "./secrets/redactor.ts";

/** What a client is made of. */
export interface ClientParts {
  readonly behaviour: VendorBehaviour;
  readonly options: ResolvedOptions;
  readonly authentication: Authentication;
  readonly turns: Turns;
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
  readonly redactor: Redactor;
}

/** How far a call has come; read when it ends early. */
export interface Progress {
  attempts: number;
  /** How often the request was sent again after the vendor had refused it for its quota. */
  refusals: number;
  /** Milliseconds that the call held back after such refusals. */
  heldBack: number;
  /** The session had ended: the request was sent again in a new one, or could not be. */
  session?: "renewed" | "lost";
  request?: Request;
  response?: Response;
}
