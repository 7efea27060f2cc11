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

/** How many requests the vendor takes in a time. */
export interface QuotaBehaviour {
  /** Absent where the number depends on the caller's plan. */
  readonly requests?: number;
  readonly per: "second" | "minute" | "hour" | "day";
  /** Who shares the number. */
  readonly scope: "key" | "user" | "company" | "license";
  /** When the count starts again: a time of day, and the IANA time zone of its clock. */
  readonly resets?: { readonly at: string; readonly zone: string };
  /** The status of the answer to one request too many. Such a request was not carried out. */
  readonly beyond?: string;
}

/** What the spec says about one error status. */
export interface ErrorBehaviour {
  readonly kind: VendorErrorKind;
  /** Where the message stands: `body` for a text body, else a JSON Pointer. */
  readonly message?: string;
  /** JSON Pointer to the vendor's error code. */
  readonly code?: string;
  /** JSON Pointer to the vendor's reference of this failure, for its support. */
  readonly reference?: string;
  /** Where one status means several things: the kind by the vendor's code, or where it has none, by its exact message. */
  readonly kindOfCode?: Readonly<Record<string, VendorErrorKind>>;
  readonly kindOfMessage?: Readonly<Record<string, VendorErrorKind>>;
  /** The vendor's advice on trying again: `times` further attempts, then leave it alone. */
  readonly retry?: { readonly times: number; readonly then?: "back-off" };
}

/** A way of cutting lists into pages, by the index of a page's first item. The list is asked for in the query. */
export interface OffsetStyle {
  readonly by: "offset";
  /** The query parameter that says where a page starts; the first item is 0. */
  readonly start: string;
  readonly limit: {
    /** The query parameter that says how many items a page may have. */
    readonly parameter: string;
    /** What the client asks for when the caller does not say. */
    readonly usual: number;
    /** The most that may be asked for. */
    readonly maximum?: number;
  };
  /** JSON Pointer to the number of all items. */
  readonly total: string;
  /** What the next offset adds to the last: the number of items received, or the limit asked for. */
  readonly advance: "items" | "limit";
  /** The first offset that the vendor refuses. */
  readonly ceiling?: number;
}

/** A way of cutting lists into pages, by handing back what the last answer gave. The list is asked for in a body. */
export interface PassBackStyle {
  readonly by: "pass-back";
  /** JSON Pointer to where the request body takes what the last answer gave. */
  readonly start: string;
  /** JSON Pointer to whether there is another page, true or false. */
  readonly more: string;
  /** JSON Pointer to what gets the next page. */
  readonly next: string;
}

/** A way of cutting lists into pages. */
export type PagingStyle = OffsetStyle | PassBackStyle;

/** Where an answer tells an id of what was created. */
export interface CreatedId {
  /** JSON Pointer. */
  readonly at: string;
  /** The path that the value is an instance of; without one, the value is the id itself. */
  readonly path?: string;
  /** The answer may leave it out. */
  readonly optional?: true;
}

/** How credentials are traded for a session. Operations are named as the table lists them: `POST /login`. */
export interface SessionBehaviour {
  /** The operation that says where the caller is served, and a JSON Pointer to that base URL in its answer. */
  readonly find?: { readonly operation: string; readonly location: string };
  /** The operation that opens a session, and a JSON Pointer to the token in its answer. */
  readonly open: { readonly operation: string; readonly token: string };
  /** The operation that ends it. */
  readonly close?: string;
  /** The header that sends the token, for which `{token}` stands in the value. */
  readonly header: { readonly name: string; readonly value: string };
  /** After how many minutes without a call it ends. */
  readonly idleMinutes?: number;
  /** The vendor's error code that says that it has ended. */
  readonly endedBy?: string;
}

/** What the spec says about one operation beyond what its HTTP method and JSON already say. */
export interface OperationBehaviour {
  readonly id: string;
  /** Where the operation has a server of its own: its URL, relative to the client's base URL where both share an origin. */
  readonly server?: string;
  /** What it does where its method would mislead. Only what is repeatable is sent again after a passing failure. */
  readonly effect?: {
    readonly does: "reads" | "creates" | "updates" | "deletes" | "acts";
    readonly repeatable: boolean;
  };
  /** Names of query parameters whose list is one value with commas, in place of a pair for each item. */
  readonly joins?: readonly string[];
  /** How the request body is written, if not as JSON. A file that may be of several forms is `bytes`. */
  readonly sends?: BodyForm;
  /** How the request body is written by media type, the first being the default; absent where `sends` says it all. */
  readonly mediaTypes?: Readonly<Record<string, BodyForm | "json">>;
  /** How a successful response body is read, if not as JSON. A file that may be of several forms is `bytes`. */
  readonly reads?: BodyForm;
  /** Anybody may call it: credentials are not sent, even where the client has them. */
  readonly anonymous?: true;
  /** The documented answer is a redirect, which the client hands over instead of following it. */
  readonly redirects?: true;
  /** The list that it answers with a page of. */
  readonly pages?: {
    /** A style of `pagination`, by its name. */
    readonly style: string;
    /** JSON Pointer to the items. */
    readonly items: string;
    /** Query parameters that make the list shorter, where its style has a ceiling. */
    readonly narrow?: readonly string[];
  };
  /** The ids that its answer tells, by the path parameter that takes each in further calls. */
  readonly created?: Readonly<Record<string, CreatedId>>;
  /** Error statuses on which this operation differs from the vendor's common ones. */
  readonly errors?: Readonly<Record<string, ErrorBehaviour>>;
}

/** A vendor's behaviour, generated from its spec. */
export interface VendorBehaviour {
  /** The vendor's name as it stands in package names and mock addresses, such as `cligs`. */
  readonly vendor: string;
  /** The vendor's name for a reader, such as `Cligs`. */
  readonly title: string;
  /** The base URLs that the spec knows, the first being the default. */
  readonly servers: readonly [string, ...string[]];
  /** How many requests the vendor takes. All of them hold. */
  readonly quotas?: readonly QuotaBehaviour[];
  /** How calls are let in by a session, where the vendor knows sessions. */
  readonly session?: SessionBehaviour;
  /** Names of what must never be printed. */
  readonly secrets: {
    readonly query?: readonly string[];
    readonly headers?: readonly string[];
    /** Names of JSON properties. */
    readonly properties?: readonly string[];
  };
  /** The styles of paging that the client can follow, by name. */
  readonly pagination?: Readonly<Record<string, PagingStyle>>;
  /** What error statuses mean wherever an operation does not say otherwise. */
  readonly errors: Readonly<Record<string, ErrorBehaviour>>;
  /** By method and path, such as `GET /contact/{id}`. */
  readonly operations: Readonly<Record<string, OperationBehaviour>>;
}

/** The types that JSON Schema knows. */
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/**
 * What a receiver checks of a body: the part of JSON Schema that says which values stand where, and nothing of their form or
 * size. It is closed: it has no other keyword. It is finite: it has no reference. Of a property that is not required it also admits
 * null.
 */
export interface BodyShape {
  readonly type?: JsonType | readonly JsonType[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, BodyShape>>;
  readonly items?: BodyShape;
  readonly enum?: readonly (string | number | boolean | null)[];
  /** The shape of what `properties` does not name. */
  readonly additionalProperties?: BodyShape;
  readonly anyOf?: readonly BodyShape[];
}

/** What the spec says about one event that the vendor tells a receiver of. */
export interface EventBehaviour {
  /** Properties at the top of the body of which no other event has any; absent where a body that tells of no other is this event. */
  readonly tells?: readonly string[];
  /** JSON Pointer to the secret by which a receiver knows the sender. */
  readonly proof?: string;
  readonly body: BodyShape;
}

/** A vendor's webhooks, generated from its spec. */
export interface VendorEvents {
  readonly vendor: string;
  readonly title: string;
  /** By the name that the spec gives the event. */
  readonly events: Readonly<Record<string, EventBehaviour>>;
}
