import { requiredSchemes, sampleCredentials, type Credentials } from "./credentials.ts";
import { exampleBody } from "./example-body.ts";
import { exampleValue } from "./example-value.ts";
import { parameterKey } from "./parameter-key.ts";
import type { Bundle, Operation, Parameter } from "./types.ts";

/** A request made of a spec's own examples. */
export interface ExampleRequest {
  /** In upper case. */
  readonly method: string;
  /** The operation's first server, such as `http://cli.gs/api/v1`. */
  readonly server: string;
  /** Below the server, with parameters filled in and encoded. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names. The credentials' headers are not among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly credentials: Credentials;
  readonly body: string | undefined;
}

/** What an example request may be told to do differently. */
export interface ExampleChoice {
  /** The named example of the request body; by default the first. */
  readonly body?: string;
  /** Values by place and name, such as `query.url`; `undefined` leaves the parameter out. */
  readonly parameters?: Readonly<Record<string, string | undefined>>;
  /** By default the samples, where the operation requires any. */
  readonly credentials?: Credentials;
}

/**
 * A right request to the operation: what is required, nothing else, with the samples' credentials.
 *
 * @throws Error when a required parameter or body has no example.
 */
export function exampleRequest(
  bundle: Bundle,
  operation: Operation,
  choice: ExampleChoice = {},
): ExampleRequest {
  const body = exampleBody(operation, choice.body);
  const values = (place: Parameter["in"]) => valuesIn(operation, place, choice.parameters ?? {});
  return {
    method: operation.method.toUpperCase(),
    server: operation.servers[0],
    path: fillPath(operation.path, values("path")),
    query: Object.fromEntries(values("query")),
    headers: {
      ...Object.fromEntries(values("header").map(([name, value]) => [name.toLowerCase(), value])),
      ...cookieHeader(values("cookie")),
      ...(body && { "content-type": body.contentType }),
    },
    credentials: choice.credentials ?? sampleCredentials(requiredSchemes(bundle, operation)),
    body: body?.text,
  };
}

type Pair = readonly [name: string, value: string];

function valuesIn(
  operation: Operation,
  place: Parameter["in"],
  changes: NonNullable<ExampleChoice["parameters"]>,
): Pair[] {
  return operation.parameters
    .filter((parameter) => parameter.in === place)
    .flatMap((parameter) => {
      const value = valueOf(parameter, changes);
      return value === undefined ? [] : [[parameter.name, value]];
    });
}

function valueOf(
  parameter: Parameter,
  changes: NonNullable<ExampleChoice["parameters"]>,
): string | undefined {
  const key = parameterKey(parameter);
  if (Object.hasOwn(changes, key)) return changes[key];
  return parameter.required ? exampleValue(parameter) : undefined;
}

function fillPath(path: string, values: readonly Pair[]): string {
  return values.reduce(
    (filled, [name, value]) => filled.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
}

function cookieHeader(values: readonly Pair[]): Record<string, string> {
  return values.length === 0 ? {} : { cookie: values.map(([name, value]) => `${name}=${value}`).join("; ") };
}
