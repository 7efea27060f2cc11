/** A moment in UTC and whole seconds, such as `2026-03-05T09:00:00Z`, from milliseconds since 1970 began. */
export function isoSeconds(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
}
