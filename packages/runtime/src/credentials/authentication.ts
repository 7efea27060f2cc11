import type { OperationBehaviour } from "../behaviour.ts";

/** What proves the caller's identity to the vendor in one call. */
export interface Credentials {
  /** Query parameters to add, unless the caller gives them in the call. */
  readonly query?: Readonly<Record<string, string>>;
  /** Headers to add, unless the caller gives them in the call. */
  readonly headers?: Readonly<Record<string, string>>;
}

interface KeptSecret {
  /** Every value that must not come to light: keys, tokens, and what is made of them. */
  readonly secrets: readonly string[];
  /** What to check when the vendor refuses the credentials, such as ``Check the option `token`.`` */
  readonly hint?: string;
}

/** Credentials that go with every call. */
export interface CallAuthentication extends KeptSecret {
  /** The credentials for an operation; asked for once a call, before the request is made. */
  credentialsFor(operation: OperationBehaviour): Credentials | Promise<Credentials>;
}

/** Credentials that are traded for a session, as the behaviour table says; its token then goes with every call. */
export interface SessionAuthentication extends KeptSecret {
  /** The body of the call that opens a session, and of the one that finds the caller's server. */
  readonly sessionBody: object;
}

/** How a vendor's client authenticates. */
export type Authentication = CallAuthentication | SessionAuthentication;
