import type { Example } from "./types.ts";

/** The example of that name, or the first where none is named. */
export function pickExample(
  examples: Readonly<Record<string, Example>>,
  name: string | undefined,
): Example | undefined {
  if (name === undefined) return Object.values(examples)[0];
  return Object.hasOwn(examples, name) ? examples[name] : undefined;
}
