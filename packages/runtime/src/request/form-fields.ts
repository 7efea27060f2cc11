import { UsageError } from "../errors/usage-error.ts";

/** The fields of a form, a list giving its field once for each item; null and undefined leave a field out. */
export function formFields(body: unknown): [name: string, value: unknown][] {
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new UsageError("The body of this operation must be an object of form fields.");
  }
  return Object.entries(body)
    .flatMap(([name, value]: [string, unknown]) =>
      (Array.isArray(value) ? value : [value]).map((item: unknown): [string, unknown] => [name, item]),
    )
    .filter(([, value]) => value !== undefined && value !== null);
}

/** A field's value as text, or undefined for what has no plain text. */
export function plainText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" || typeof value === "bigint"
    ? String(value)
    : undefined;
}
