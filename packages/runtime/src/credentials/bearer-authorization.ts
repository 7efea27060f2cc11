/** The `Authorization` header that carries a bearer token (RFC 6750). */
export function bearerAuthorization(token: string): string {
  return `Bearer ${token}`;
}
