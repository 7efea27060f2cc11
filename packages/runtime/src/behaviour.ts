/** What went wrong, in the words that all vendors share. */
export type VendorErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "missing"
  | "conflict"
  | "unsupported"
  | "rate-limited"
  | "session-ended"
  | "server";

/** How a body is written or read when it is not JSON. */
export type BodyForm = "text" | "form" | "multipart" | "bytes" | "empty";

/** What the spec says about one error status. */
export interface ErrorBehaviour {
  readonly kind: VendorErrorKind;
  /** Where the message stands: `body` for a text body, else a JSON Pointer. */
  readonly message?: string;
  /** JSON Pointer to the vendor's error code. */
  readonly code?: string;
  /** JSON Pointer to the vendor's reference of this failure, for its support. */
  readonly reference?: string;
  /** Where one status means several things: the kind by the vendor's exact message. */
  readonly kindOfMessage?: Readonly<Record<string, VendorErrorKind>>;
  /** The vendor's advice on trying again: `times` further attempts, then leave it alone. */
  readonly retry?: { readonly times: number; readonly then?: "back-off" };
}

/** What the spec says about one operation beyond what its HTTP method and JSON already say. */
export interface OperationBehaviour {
  readonly id: string;
  /** Where the operation has a server of its own: its URL, relative to the client's base URL where both share an origin. */
  readonly server?: string;
  readonly effect?: {
    readonly does: "reads" | "creates" | "updates" | "deletes" | "acts";
    readonly repeatable: boolean;
  };
  /** How the request body is written, if not as JSON. */
  readonly sends?: BodyForm;
  /** How a successful response body is read, if not as JSON. */
  readonly reads?: BodyForm;
  /** Anybody may call it: credentials are not sent, even where the client has them. */
  readonly anonymous?: true;
  /** The documented answer is a redirect, which the client hands over instead of following it. */
  readonly redirects?: true;
  /** Error statuses on which this operation differs from the vendor's common ones. */
  readonly errors?: Readonly<Record<string, ErrorBehaviour>>;
}

/** A vendor's behaviour, generated from its spec. */
export interface VendorBehaviour {
  /** The vendor's name as it stands in package names and mock addresses, such as `cligs`. */
  readonly vendor: string;
  /** The vendor's name for a reader, such as `Cligs`. */
  readonly title: string;
  /** Base URLs, the first being the default. */
  readonly servers: readonly [string, ...string[]];
  /** Names of what must never be printed. */
  readonly secrets: {
    readonly query?: readonly string[];
    readonly headers?: readonly string[];
    /** Names of JSON properties. */
    readonly properties?: readonly string[];
  };
  /** What error statuses mean wherever an operation does not say otherwise. */
  readonly errors: Readonly<Record<string, ErrorBehaviour>>;
  /** By method and path, such as `GET /contact/{id}`. */
  readonly operations: Readonly<Record<string, OperationBehaviour>>;
}
