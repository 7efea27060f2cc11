/** As an absolute URL without credentials. */
function parse(said: unknown): URL | undefined {
  if (typeof said !== "string") return undefined;
  try {
    const url = new URL(said);
    return url.username || url.password ? undefined : url;
  } catch {
    return undefined;
  }
}

/**
 * The base URL of further calls out of what the vendor says, without trailing slash; undefined for an address that is none
 * or would have credentials travel in the clear. A client that was pointed elsewhere than at the vendor stays there: a mock
 * says what the spec has as an example, and nobody who uses one wants to reach the vendor.
 * @param vendors the vendor's own addresses
 */
export function readLocation(said: unknown, baseUrl: string, vendors: readonly string[]): string | undefined {
  const url = parse(said);
  if (!url) return undefined;
  const base = new URL(baseUrl);
  const isAtVendor = vendors.some((vendor) => new URL(vendor).origin === base.origin);
  if (!isAtVendor && url.hostname !== base.hostname) return baseUrl;
  if (url.protocol !== "https:" && (url.protocol !== "http:" || base.protocol !== "http:")) return undefined;
  return `${url.origin}${url.pathname}`.replace(/\/+$/u, "");
}
