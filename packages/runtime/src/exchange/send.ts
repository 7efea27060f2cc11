import { UsageError } from "../errors/usage-error.ts";
import type { ResolvedOptions } from "../options/resolve-options.ts";

/** By its shape, since platforms and test environments bring responses of their own. */
function isResponse(value: unknown): value is Response {
  if (typeof value !== "object" || value === null) return false;
  const { status, statusText, headers } = value as Partial<Response>;
  const isHeaders = typeof headers?.get === "function" && typeof headers[Symbol.iterator] === "function";
  return typeof status === "number" && typeof statusText === "string" && isHeaders;
}

/**
 * Sends a request, which is used up by it, and gives the head of the answer.
 * @throws UsageError if the given `fetch` gives anything else
 */
export async function send(fetch: ResolvedOptions["fetch"], request: Request): Promise<Response> {
  const response: unknown = await fetch(request);
  if (isResponse(response)) return response;
  throw new UsageError('"fetch" must return a Response or a promise of one.', { option: "fetch" });
}
