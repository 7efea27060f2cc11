import type { OperationBehaviour } from "../behaviour.ts";

/** What proves the caller's identity to the vendor in one call. */
export interface Credentials {
  /** Query parameters to add, unless the caller gives them in the call. */
  readonly query?: Readonly<Record<string, string>>;
  /** Headers to add, unless the caller gives them in the call. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a vendor's client authenticates. */
export interface Authentication {
  /** Every value that must not come to light: keys, tokens, and what is made of them. */
  readonly secrets: readonly string[];
  /** What to check when the vendor refuses the credentials, such as ``Check the option `token`.`` */
  readonly hint?: string;
  /** The credentials for an operation; asked for once a call, before the request is made. */
  credentialsFor(operation: OperationBehaviour): Credentials | Promise<Credentials>;
}
