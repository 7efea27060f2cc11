import { UsageError } from "../errors/usage-error.ts";
import { nearestName } from "./nearest-name.ts";

/** `"one", "two" and "three"` */
export function listNames(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1) ?? ""}`;
}

/**
 * Refuses an object with a property that nobody reads: a slip of the pen would otherwise be ignored in silence.
 * @param subject what holds the properties, such as `Cligs has no option`
 */
export function refuseUnknownNames(subject: string, given: object, known: readonly string[]): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || known.includes(name)) continue;
    const nearest = nearestName(name, known);
    const hint = nearest ? `Did you mean "${nearest}"?` : `It knows ${listNames(known)}.`;
    throw new UsageError(`${subject} "${name}". ${hint}`, { option: name });
  }
}
