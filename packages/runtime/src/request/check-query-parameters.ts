import { UsageError } from "../errors/usage-error.ts";

const PLAIN = new Set(["string", "boolean", "bigint", "undefined"]);

function isPlain(value: unknown): boolean {
  return value === null || PLAIN.has(typeof value) || (typeof value === "number" && Number.isFinite(value));
}

/** One level of a list or of an object made by `{}`. A Date or a Map has no fields to write and would vanish. */
function isShallow(value: unknown): boolean {
  if (isPlain(value)) return true;
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && Object.values(value).every(isPlain);
}

/**
 * Refuses query parameters that a query string cannot hold.
 * @throws UsageError for NaN, a function, a Date, or a nested list or object
 */
export function checkQueryParameters(values: Readonly<Record<string, unknown>> = {}): void {
  for (const [name, value] of Object.entries(values)) {
    if (isShallow(value)) continue;
    throw new UsageError(
      `"params.query.${name}" cannot be written into a query: ` +
        "it must be a text, a finite number, a truth value, or one level of a list or plain object of these.",
    );
  }
}
