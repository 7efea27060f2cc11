import type { Redactor } from "./redactor.ts";

/** An error whose causes go deeper than this is cut; it may also be its own cause. */
const DEEPEST = 5;

interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly stack?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

const asText = (value: unknown, fallback: string): string => (typeof value === "string" ? value : fallback);

/** Node's error for several refused addresses has an empty message; what happened stands in its parts. */
function messageOf({ message, errors }: Thrown): string {
  if (typeof message === "string" && message) return message;
  if (!Array.isArray(errors)) return "no reason given";
  return errors.map((part: Thrown | undefined) => asText(part?.message, "")).join("; ");
}

/**
 * A copy of whatever was thrown, as an error with nothing but name, message, stack, code and cause, all redacted.
 * The original may hold anything: a fetch implementation can hang the whole request on its errors.
 */
export function redactCause(thrown: unknown, redactor: Redactor, depth = 0): Error & { code?: string } {
  if (typeof thrown !== "object" || thrown === null) return new Error(redactor.text(String(thrown)));
  const { name, stack, code, cause } = thrown as Thrown;
  const goesOn = cause !== undefined && depth < DEEPEST;
  const copy: Error & { code?: string } = new Error(
    redactor.text(messageOf(thrown)),
    goesOn ? { cause: redactCause(cause, redactor, depth + 1) } : undefined,
  );
  Object.defineProperty(copy, "name", { value: redactor.text(asText(name, "Error")) });
  Object.defineProperty(copy, "stack", { value: redactor.text(asText(stack, copy.message)) });
  if (typeof code === "string") copy.code = redactor.text(code);
  return copy;
}
