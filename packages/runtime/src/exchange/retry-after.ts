/**
 * Seconds to wait according to a `Retry-After` header, which holds seconds or a date (RFC 9110, 10.2.3).
 * Undefined if there is none or it is neither.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  if (/^\d+$/u.test(value)) return Number(value);
  // A platform may take any number for a date, -5 for one in May 2001.
  const date = /[a-z]/iu.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
