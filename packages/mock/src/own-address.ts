import type { Bundle, Operation } from "@clade/bundle";
import { type FrontResponse, isObject } from "@clade/front";

/**
 * An answer that says where the caller is served, with this mock's address in place of the example's: whoever follows it
 * would otherwise leave the mock for the vendor. Any other answer stays as it is.
 *
 * @param baseUrl The vendor's base URL at this mock.
 */
export function withOwnAddress(
  bundle: Bundle,
  operation: Operation,
  baseUrl: string,
  response: FrontResponse,
): FrontResponse {
  const pointer = placeOfAddress(bundle, operation);
  if (pointer === undefined || response.status >= 300 || typeof response.body !== "string") return response;
  const body = JSON.parse(response.body) as unknown;
  return put(body, pointer.split("/").slice(1), baseUrl)
    ? { ...response, body: JSON.stringify(body) }
    : response;
}

/** Where the operation's answer holds the address, if it is the one that a session is found by. */
function placeOfAddress({ components = {} }: Bundle, { id }: Operation): string | undefined {
  const sessions = Object.values(components.securitySchemes ?? {}).map((scheme) => scheme["x-session"]);
  return sessions.find((session) => session?.find === id)?.location;
}

function put(holder: unknown, [name = "", ...steps]: readonly string[], value: string): boolean {
  if (!isObject(holder) || !(name in holder)) return false;
  if (steps.length > 0) return put(holder[name], steps, value);
  holder[name] = value;
  return true;
}
