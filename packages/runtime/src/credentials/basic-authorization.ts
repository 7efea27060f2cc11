import { base64 } from "./base64.ts";

/** The `Authorization` header of HTTP Basic, in UTF-8 (RFC 7617). The user name must not hold a colon. */
export function basicAuthorization(user: string, password: string): string {
  return `Basic ${base64(`${user}:${password}`)}`;
}
