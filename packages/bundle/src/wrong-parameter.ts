import { findScheme, requiredSchemes, sampleCredentials } from "./credentials.ts";
import { exampleRequest, type ExampleRequest } from "./example-request.ts";
import { exampleValue } from "./example-value.ts";
import { findParameter } from "./parameter-key.ts";
import { resolve } from "./resolve.ts";
import type { Bundle, Operation, Parameter, Schema } from "./types.ts";
import { strangersRequest } from "./wrong-credentials.ts";

/** What may be wrong with a parameter. */
export type ParameterState = "missing" | "above-maximum" | "invalid" | "unknown";

/**
 * A request whose only fault is one parameter; nothing where that fault cannot be written as a request.
 *
 * @param key The parameter, or the key of a security scheme, by place and name: `query.url`.
 * @param like The parameter's named example that shows an unknown value.
 */
export function wrongParameter(
  bundle: Bundle,
  operation: Operation,
  key: string,
  state: ParameterState,
  like?: string,
): ExampleRequest | undefined {
  const parameter = findParameter(operation, key);
  if (!parameter) return wrongKey(bundle, operation, key, state);
  const value = wrongValue(bundle, parameter, state, like);
  if (value === undefined && (state !== "missing" || parameter.in === "path")) return undefined;
  return exampleRequest(bundle, operation, { parameters: { [key]: value } });
}

/** A request with one parameter given while another, which must go with it, is absent. */
export function parameterWithout(
  bundle: Bundle,
  operation: Operation,
  key: string,
  without: string,
): ExampleRequest | undefined {
  const parameter = findParameter(operation, key);
  const scheme = findScheme(bundle, operation, key);
  if (!parameter && !scheme) return undefined;
  const absent = findScheme(bundle, operation, without);
  const schemes = new Set([...requiredSchemes(bundle, operation), ...(scheme ? [scheme] : [])]);
  return exampleRequest(bundle, operation, {
    parameters: { ...(parameter && { [key]: exampleValue(parameter) }), [without]: undefined },
    credentials: sampleCredentials([...schemes].filter((other) => other !== absent)),
  });
}

function wrongKey(
  bundle: Bundle,
  operation: Operation,
  key: string,
  state: ParameterState,
): ExampleRequest | undefined {
  const scheme = findScheme(bundle, operation, key);
  if (!scheme || state === "invalid" || state === "above-maximum") return undefined;
  const required = requiredSchemes(bundle, operation);
  const others = sampleCredentials(required.filter((other) => other !== scheme));
  if (state === "unknown") return strangersRequest(bundle, operation, [scheme], others);
  return required.includes(scheme) ? exampleRequest(bundle, operation, { credentials: others }) : undefined;
}

function wrongValue(
  bundle: Bundle,
  parameter: Parameter,
  state: ParameterState,
  like: string | undefined,
): string | undefined {
  if (state === "invalid") return invalidValue(parameter);
  if (state === "above-maximum") return valueAboveMaximum(bundle, parameter);
  return state === "unknown" && like !== undefined ? exampleValue(parameter, like) : undefined;
}

function valueAboveMaximum(bundle: Bundle, { schema }: Parameter): string | undefined {
  if (typeof schema !== "object") return undefined;
  const { maximum } = resolve<Exclude<Schema, boolean>>(bundle, schema);
  return typeof maximum === "number" ? String(maximum + 1) : undefined;
}

/** A text that is neither a number nor an id nor a URL. */
function invalidValue(parameter: Parameter): string {
  return parameter.in === "path" ? "not-valid" : "not valid!";
}
