import { isObject } from "@clade/front";

/** A text in the path, the query or the body of whichever operation. */
export function valueAt(part: unknown, name: string): string | undefined {
  const value = isObject(part) ? part[name] : undefined;
  return typeof value === "string" ? value : undefined;
}
