const LEAP_SECOND = /(?<=:\d\d):60/;

/**
 * A day or a time of RFC 3339 as milliseconds. A day is the midnight, of UTC, at which it begins; the zone is assumed. A leap second,
 * which the platform cannot read, is the second after it.
 */
export function instantOf(text: string): number {
  return LEAP_SECOND.test(text) ? Date.parse(text.replace(LEAP_SECOND, ":59")) + 1000 : Date.parse(text);
}
