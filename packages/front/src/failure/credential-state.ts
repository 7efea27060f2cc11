/**
 * What a request's credentials are to an operation: `unknown` belong to nobody, `insufficient` to somebody who may not do this.
 * `right` includes that none are needed.
 */
export type CredentialState = "missing" | "malformed" | "unknown" | "insufficient" | "right";
