import { UsageError } from "../errors/usage-error.ts";
import { refuseUnknownNames } from "../options/refuse-unknown-names.ts";
import type { FileShape } from "../types/bodies.ts";
import type { CallHeaders } from "../types/call-init.ts";

/** The second argument of a call, for a spec of which nothing is known. */
export interface UntypedInit {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: Readonly<Record<string, unknown>>;
  };
  readonly body?: unknown;
  readonly contentType?: string;
  readonly as?: FileShape;
  readonly headers?: CallHeaders;
  readonly signal?: AbortSignal | null;
  readonly timeout?: number;
  readonly attemptTimeout?: number;
  readonly retries?: number;
  readonly maxResponseSize?: number;
}

const KNOWN = [
  "params",
  "body",
  "contentType",
  "as",
  "headers",
  "signal",
  "timeout",
  "attemptTimeout",
  "retries",
  "maxResponseSize",
];
const PARAMETER_PLACES = ["path", "query", "header"];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function checkParams(params: unknown): void {
  if (params === undefined) return;
  if (!isObject(params)) throw new UsageError('"params" must be an object.');
  refuseUnknownNames('"params" has no place', params, PARAMETER_PLACES);
  for (const [place, values] of Object.entries(params)) {
    if (values !== undefined && !isObject(values))
      throw new UsageError(`"params.${place}" must be an object.`);
  }
}

/** @throws UsageError for what is no signal */
export function checkSignal(signal: unknown): void {
  // By its shape, since test environments bring signals of their own.
  if (signal === undefined || signal === null || (isObject(signal) && "aborted" in signal)) return;
  throw new UsageError('"signal" must be an AbortSignal, such as the one of an AbortController.');
}

/**
 * Checks the second argument of a call before anything is made of it.
 * @throws UsageError for an unknown or ill-typed property, and for a body that HTTP does not let the method carry
 */
export function checkInit(method: string, init: unknown): UntypedInit {
  if (init === undefined) return {};
  if (!isObject(init)) throw new UsageError("The second argument of a call must be an object.");
  refuseUnknownNames("A call has no setting", init, KNOWN);
  const { params, body, signal } = init as Record<string, unknown>;
  checkParams(params);
  checkSignal(signal);
  if (body !== undefined && (method === "GET" || method === "HEAD")) {
    throw new UsageError(`A ${method} request cannot carry a body.`);
  }
  return init;
}
