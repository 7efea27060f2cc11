import type { SecretNames } from "@clade/bundle/document";

/** What stands in place of a secret. */
export const redacted = "[redacted]";

/** By which names secrets are found. Names are compared in any case, as lenient vendors read them. */
export interface Redaction {
  /** The value, or what stands in its place, by the name under which a query or a form has it. */
  readonly parameter: (name: string, value: string) => string;
  readonly header: (name: string, value: string) => string;
  /** A JSON value with its secrets redacted, at any depth. */
  readonly json: (value: unknown) => unknown;
}

/** These hold credentials, whatever a spec says of them. */
const headersOfCredentials = ["authorization", "cookie", "proxy-authorization"];

export function redactionOf({ query = [], headers = [], properties = [] }: SecretNames): Redaction {
  const hidden = hiding([...headersOfCredentials, ...headers]);
  const hiddenProperties = hiding(properties);
  const json = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(json);
    if (typeof value !== "object" || value === null) return value;
    const pairs = Object.entries(value).map(([name, inner]) => [
      name,
      hiddenProperties(name) ? redacted : json(inner),
    ]);
    return Object.fromEntries(pairs) as unknown;
  };
  const parameters = hiding([...query, ...properties]);
  return {
    parameter: (name, value) => (parameters(name) ? redacted : value),
    header: (name, value) => (hidden(name) ? redacted : value),
    json,
  };
}

function hiding(names: readonly string[]): (name: string) => boolean {
  const lowerCase = new Set(names.map((name) => name.toLowerCase()));
  return (name) => lowerCase.has(name.toLowerCase());
}
