import { parameterKey } from "./parameter-key.ts";
import { resolve } from "./resolve.ts";
import type { Bundle, Operation, SecurityScheme } from "./types.ts";

/** What a request carries to say who is calling. */
export interface Credentials {
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** For HTTP Basic: user name, colon, password, as curl's `-u` takes them. */
  readonly basic?: string;
}

export const noCredentials: Credentials = { query: {}, headers: {} };

/** The security schemes of the operation's first alternative, or none where it may be called by anybody. */
export function requiredSchemes(bundle: Bundle, operation: Operation): SecurityScheme[] {
  if (operation.security.some((alternative) => Object.keys(alternative).length === 0)) return [];
  return schemesOf(bundle, operation.security.slice(0, 1));
}

/** Every security scheme that the operation knows, required or not. */
export function knownSchemes(bundle: Bundle, operation: Operation): SecurityScheme[] {
  return schemesOf(bundle, operation.security);
}

/** The operation's security scheme whose key is sent as the parameter `key` names, such as `query.key`. */
export function findScheme(bundle: Bundle, operation: Operation, key: string): SecurityScheme | undefined {
  return knownSchemes(bundle, operation).find(
    ({ in: place, name }) => place && name && parameterKey({ in: place, name }) === key,
  );
}

function schemesOf(bundle: Bundle, alternatives: Operation["security"]): SecurityScheme[] {
  const names = new Set(alternatives.flatMap((alternative) => Object.keys(alternative)));
  return [...names].map((name) =>
    resolve<SecurityScheme>(bundle, { $ref: `#/components/securitySchemes/${name}` }),
  );
}

/**
 * The sample credentials of some schemes: `sample` for a caller the vendor knows, `unknownSample` for a stranger.
 *
 * @param others Credentials that go with them.
 */
export function sampleCredentials(
  schemes: readonly SecurityScheme[],
  which: "sample" | "unknownSample" = "sample",
  others: Credentials = noCredentials,
): Credentials {
  return schemes.reduce((credentials, scheme) => {
    const value = scheme["x-secret"]?.[which];
    return value === undefined ? credentials : withCredential(credentials, scheme, value);
  }, others);
}

function withCredential(credentials: Credentials, scheme: SecurityScheme, value: string): Credentials {
  switch (scheme.type) {
    case "apiKey":
      return withKey(credentials, scheme, value);
    case "http":
      return withAuthorization(credentials, scheme.scheme ?? "Bearer", value);
    case "oauth2":
    case "openIdConnect":
      return withAuthorization(credentials, "Bearer", value);
    case "mutualTLS":
      return credentials;
  }
}

function withAuthorization(credentials: Credentials, scheme: string, value: string): Credentials {
  if (scheme.toLowerCase() === "basic") return { ...credentials, basic: value };
  const name = scheme.toLowerCase() === "bearer" ? "Bearer" : scheme;
  return withHeader(credentials, "authorization", `${name} ${value}`);
}

function withKey(
  credentials: Credentials,
  { in: place, name = "" }: SecurityScheme,
  value: string,
): Credentials {
  if (place === "query") return { ...credentials, query: { ...credentials.query, [name]: value } };
  if (place === "header") return withHeader(credentials, name.toLowerCase(), value);
  const cookies = [credentials.headers["cookie"], `${name}=${value}`].filter(Boolean);
  return withHeader(credentials, "cookie", cookies.join("; "));
}

function withHeader(credentials: Credentials, name: string, value: string): Credentials {
  return { ...credentials, headers: { ...credentials.headers, [name]: value } };
}
