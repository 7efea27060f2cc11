import type { Response } from "@clade/bundle";

/**
 * A failure's body with the reference of another in it. A vendor that gives each failure a reference of its own for its support gives
 * a new one each time, so that two bodies are the same but for it.
 */
export function withReferenceOf(response: Response | undefined, example: string, body: string): string {
  const pointer = response?.["x-error"]?.reference;
  if (pointer === undefined) return body;
  const name = pointer.slice(1);
  const reference = (JSON.parse(example) as Record<string, unknown>)[name];
  return JSON.stringify({ ...(JSON.parse(body) as object), [name]: reference });
}
