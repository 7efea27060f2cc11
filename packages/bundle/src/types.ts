import type {
  Contradictions,
  Created,
  Effect,
  Evidence,
  Failure,
  Failures,
  Leniencies,
  Lifecycle,
  Origin,
  PaginationStyles,
  PaginationUse,
  Quotas,
  Retry,
  Secret,
  Session,
  VendorError,
  VendorEvent,
} from "@clade/spec-rules";

/** Methods that OpenAPI 3.1 allows in a path item, in lower case as it writes them. */
export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

export type HttpMethod = (typeof httpMethods)[number];

export interface Reference {
  readonly $ref: string;
}

/** A JSON Schema, with its references left in place: a validator resolves them. */
export type Schema = boolean | (Readonly<Record<string, unknown>> & { readonly "x-secret"?: Secret });

export interface Example {
  readonly summary?: string;
  readonly description?: string;
  readonly value: unknown;
  readonly "x-evidence"?: Evidence;
  readonly "x-error"?: Pick<VendorError, "kind">;
}

export interface MediaType {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
  readonly "x-evidence"?: Evidence;
}

export interface Header {
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly "x-secret"?: Secret;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header>>;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly "x-created"?: Created;
  readonly "x-error"?: VendorError;
  readonly "x-retry"?: Retry;
  readonly "x-evidence"?: Evidence;
}

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header" | "cookie";
  readonly required?: boolean;
  readonly description?: string;
  /** In a query, `false` writes a list as one value with commas; otherwise each item is a pair of its own. */
  readonly explode?: boolean;
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, Example>>;
  readonly "x-secret"?: Secret;
}

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

export interface SecurityScheme {
  readonly type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  readonly in?: "query" | "header" | "cookie";
  readonly name?: string;
  readonly scheme?: string;
  readonly description?: string;
  readonly "x-secret"?: Secret;
  readonly "x-session"?: Session;
}

export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

export interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Readonly<
    Record<string, { readonly default: string; readonly enum?: readonly string[] }>
  >;
}

/** An operation as the document writes it. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly externalDocs?: { readonly url: string; readonly description?: string };
  readonly tags?: readonly string[];
  readonly deprecated?: boolean;
  readonly servers?: readonly Server[];
  readonly security?: readonly SecurityRequirement[];
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly "x-evidence"?: Evidence;
  readonly "x-contradiction"?: Contradictions;
  readonly "x-effect"?: Effect;
  readonly "x-event"?: VendorEvent;
  readonly "x-failure"?: Failures;
  readonly "x-pagination"?: PaginationUse;
}

export type PathItem = Readonly<Partial<Record<HttpMethod, OperationObject>>> & {
  readonly servers?: readonly Server[];
  readonly parameters?: readonly (Parameter | Reference)[];
};

/** A bundled OpenAPI 3.1 document: one file, references only within it. */
export interface Bundle {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary?: string;
    readonly description?: string;
    readonly "x-origin": Origin;
    readonly "x-lifecycle": Lifecycle;
    readonly "x-contradiction"?: Contradictions;
  };
  readonly servers: readonly [Server, ...Server[]];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  /** What the vendor calls at a receiver, by the name of the event. */
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  /** Holds for operations that say nothing about security. */
  readonly security?: readonly SecurityRequirement[];
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, Response | Reference>>;
    readonly parameters?: Readonly<Record<string, Parameter | Reference>>;
    readonly requestBodies?: Readonly<Record<string, RequestBody | Reference>>;
    readonly examples?: Readonly<Record<string, Example | Reference>>;
    readonly headers?: Readonly<Record<string, Header | Reference>>;
    readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  };
  readonly "x-failure"?: readonly Failure[];
  readonly "x-leniency"?: Leniencies;
  readonly "x-pagination"?: PaginationStyles;
  readonly "x-quota"?: Quotas;
}

/** An operation with everything in place that the document says elsewhere: path, servers, references. */
export interface Operation {
  readonly id: string;
  readonly method: HttpMethod;
  /** As in the document, such as `/contact/{id}`. */
  readonly path: string;
  /** Absolute URLs, variables filled with their defaults; the first is the one that samples use. */
  readonly servers: readonly [string, ...string[]];
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: Readonly<Record<string, Response>>;
  readonly security: readonly SecurityRequirement[];
  readonly object: OperationObject;
}

/** A call that the vendor makes to a receiver, with references resolved. It has no path: the receiver's address is its own. */
export interface Webhook {
  /** The event, as the document names it. */
  readonly name: string;
  readonly id: string;
  readonly method: HttpMethod;
  readonly requestBody: RequestBody | undefined;
  /** What the receiver answers. */
  readonly responses: Readonly<Record<string, Response>>;
  readonly object: OperationObject;
}
