import { UsageError } from "../errors/usage-error.ts";

function isSendable(name: string, value: unknown): boolean {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return false;
  try {
    return new Headers([[name, String(value)]]).has(name);
  } catch {
    return false;
  }
}

function checkHeader(name: string, value: unknown): void {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  for (const single of values) {
    if (single === null || single === undefined || isSendable(name, single)) continue;
    // Unlike the platform's message, this one does not repeat the value, which may be a secret.
    throw new UsageError(`The header "${name}" has a name or a value that HTTP does not allow.`);
  }
}

/**
 * Refuses headers that cannot be sent.
 * @param subject where they come from, such as `"headers"`
 * @throws UsageError for a name or value that HTTP does not allow, and for anything but Headers or a plain object
 */
export function checkHeaders(subject: string, headers: unknown): void {
  if (headers === undefined || headers instanceof Headers) return;
  if (typeof headers !== "object" || headers === null || Symbol.iterator in headers) {
    throw new UsageError(`${subject} must be a plain object or Headers.`);
  }
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value);
}
