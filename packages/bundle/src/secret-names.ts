import { resolve } from "./resolve.ts";
import { placeOfScheme, type Place } from "./scheme-place.ts";
import { secretProperties } from "./secret-properties.ts";
import type { Bundle, Operation, SecurityScheme } from "./types.ts";

/** Names of what must never be printed. */
export interface SecretNames {
  readonly query?: readonly string[];
  /** In lower case. */
  readonly headers?: readonly string[];
  /** Names of JSON properties. */
  readonly properties?: readonly string[];
}

/** Collects what the spec marks with `x-secret`: security schemes, parameters, response headers, properties of schemas. */
export function secretNames(bundle: Bundle, operations: readonly Operation[]): SecretNames {
  const schemes = schemesOf(bundle).map(placeOfScheme);
  const parameters = operations
    .flatMap((operation) => operation.parameters)
    .filter((parameter) => parameter["x-secret"]);
  const headers = operations
    .flatMap((operation) => Object.values(operation.responses))
    .flatMap((response) => Object.entries(response.headers ?? {}))
    .filter(([, header]) => header["x-secret"])
    .map(([name]) => ({ in: "header", name }));
  const places = [...schemes, ...parameters, ...headers];
  return {
    ...named(
      "query",
      places.filter((place) => place.in === "query").map(({ name }) => name),
    ),
    ...named("headers", places.flatMap(headerOf)),
    ...named("properties", secretProperties(bundle, operations)),
  };
}

function schemesOf(bundle: Bundle): SecurityScheme[] {
  return Object.values(bundle.components?.securitySchemes ?? {})
    .map((scheme) => resolve<SecurityScheme>(bundle, scheme))
    .filter((scheme) => scheme["x-secret"]);
}

function headerOf(place: Place): string[] {
  if (place.in === "cookie") return ["cookie"];
  return place.in === "header" ? [place.name.toLowerCase()] : [];
}

function named(key: keyof SecretNames, names: readonly string[]): SecretNames {
  return names.length > 0 ? { [key]: [...new Set(names)].sort() } : {};
}
