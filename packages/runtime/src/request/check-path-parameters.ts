import { UsageError } from "../errors/usage-error.ts";
import { nearestName } from "../options/nearest-name.ts";

type Values = Readonly<Record<string, unknown>>;

function problemOf(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `is ${value}`;
  if (typeof value === "boolean" || typeof value === "bigint") return undefined;
  if (typeof value !== "string") return `is of type ${typeof value}`;
  if (value === "") return "is empty";
  // Not even percent-encoding keeps a URL parser from resolving them, and DELETE /contact/.. is another operation.
  if (value === "." || value === "..") return `is "${value}", which a URL takes for a folder`;
  return isWellFormed(value) ? undefined : "holds half a character";
}

function isWellFormed(value: string): boolean {
  try {
    encodeURIComponent(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Sees to it that a path's parameters make the path that they seem to make.
 * @throws UsageError for a parameter that is missing, empty, not a plain value, or would change the path
 */
export function checkPathParameters(path: string, values: Values = {}): void {
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/gu)) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null) {
      const nearest = nearestName(name, Object.keys(values));
      const hint =
        nearest !== undefined && nearest !== name ? ` Did you mean "${name}" by "${nearest}"?` : "";
      throw new UsageError(`"params.path.${name}" is missing: ${path} cannot be called without it.${hint}`);
    }
    const problem = problemOf(value);
    if (problem) throw new UsageError(`"params.path.${name}" ${problem}: it cannot stand in ${path}.`);
  }
}
