import type { Call } from "../call.ts";
import type { CallFailure } from "../types/call-result.ts";
import type { Credentials } from "./authentication.ts";

/** What a call reports to the session in which it was made. */
export interface SessionUse {
  /** The vendor has seen the call. */
  note(): void;
  /** Whether the client has, or must have, another session by now: a call in this one would be in vain. */
  readonly isOver: () => boolean;
  /** The vendor says that the session has ended. True if the client may open another. */
  end(): boolean;
  /** Lets the call into the session after this one. It is opened once for all calls that lost this one. */
  renew(): Promise<AdmissionResult>;
}

/** What lets a call in: where it goes, and what proves who is calling. */
export interface Admission {
  readonly baseUrl: string;
  readonly credentials: Credentials;
  /** Values in it that must not come to light, beside those that are known from the start. */
  readonly secrets?: readonly string[];
  /** The session that the credentials belong to, where the client keeps one. */
  readonly session?: SessionUse;
}

/** An admission, or the failure of what was to be done for it, such as a login. */
export type AdmissionResult = Admission | CallFailure<unknown>;

/** Lets a call in. */
export type Admit = (call: Call) => Promise<AdmissionResult>;
