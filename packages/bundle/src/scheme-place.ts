import type { SecurityScheme } from "./types.ts";

/** Where something stands in a request. */
export interface Place {
  readonly in: string;
  readonly name: string;
}

/** Where a security scheme's credentials stand in a request. */
export function placeOfScheme({ type, in: place = "header", name = "" }: SecurityScheme): Place {
  return type === "apiKey" ? { in: place, name } : { in: "header", name: "authorization" };
}
