/** A day or a time of RFC 3339 as milliseconds. A day is the midnight, of UTC, at which it begins; the zone is assumed. */
export function instantOf(text: string): number {
  return Date.parse(text);
}
