import type { Operation } from "@clade/bundle";
import type { Diagnostic } from "@clade/front";

/** What Prism's validation has against a request. */
export interface PrismDiagnostic {
  readonly path?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
}

/**
 * Reads what Prism has against a request. It repeats the place in its sentence, has the names of parameters in lower case, and says
 * in the sentence alone what is missing.
 */
export function readDiagnostic(
  operation: Pick<Operation, "parameters">,
  { path = [], code = "", message }: PrismDiagnostic,
): Diagnostic {
  if (String(code) === "415") return wrongMediaType(message);
  const steps = path.length === 0 ? ["body"] : path.map(String);
  const sentence = withoutPlace(steps, message).replace(/; found (?='.*'$)/s, ": ");
  const place = steps.map(unescaped);
  const [, missing] = code === "required" ? (/'(.*)'$/s.exec(sentence) ?? []) : [];
  const inside = asDocumented(operation, missing === undefined ? place : [...place, missing]);
  return {
    path: inside,
    code: String(code),
    message: missing === undefined ? sentence : `must have required property '${inside.at(-1) ?? ""}'`,
  };
}

/** No schema was asked then, and Prism names no place. */
function wrongMediaType(message: string): Diagnostic {
  const sentence = message
    .replace(/^Supported content types: /, "must be one of: ")
    .replaceAll(/,(?=\S)/g, ", ");
  return { path: ["header", "content-type"], code: "415", message: sentence };
}

function withoutPlace([place = "", ...steps]: readonly string[], message: string): string {
  const kind = place === "body" ? "property" : "parameter";
  const start = `Request ${place} ${steps.length === 0 ? "" : `${kind} ${steps.join(".").trim()} `}`;
  return message.startsWith(start) ? message.slice(start.length) : message;
}

/** A step of a JSON Pointer. */
function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

function asDocumented(
  { parameters }: Pick<Operation, "parameters">,
  [place = "", name, ...steps]: readonly string[],
): string[] {
  if (name === undefined) return [place];
  const parameter = parameters.find((item) => item.in === place && item.name.toLowerCase() === name);
  return [place, parameter?.name ?? name, ...steps];
}
