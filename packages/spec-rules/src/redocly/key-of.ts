import type { Location } from "@redocly/openapi-core";

/** The key of what stands at a location, for a report that should not underline the whole value. */
export function keyOf(location: Location): Location {
  return location.key() as Location;
}
