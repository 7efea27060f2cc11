/**
 * Seconds to wait according to a `Retry-After` header, which holds seconds or a date (RFC 9110, 10.2.3).
 * Undefined if there is none or it is neither.
 */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/u.test(value)) return Number(value);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
