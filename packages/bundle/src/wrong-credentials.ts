import {
  knownSchemes,
  noCredentials,
  requiredSchemes,
  sampleCredentials,
  type Credentials,
} from "./credentials.ts";
import { exampleRequest, type ExampleRequest } from "./example-request.ts";
import { exampleValue } from "./example-value.ts";
import { failuresOf } from "./failures.ts";
import { findParameter, parameterKey } from "./parameter-key.ts";
import type { Bundle, Operation, SecurityScheme } from "./types.ts";

/** What may be wrong with a caller's credentials. */
export type CredentialState = "missing" | "malformed" | "unknown" | "insufficient";

/** A request whose only fault are its credentials; nothing where that fault cannot be written as a request. */
export function wrongCredentials(
  bundle: Bundle,
  operation: Operation,
  state: CredentialState,
): ExampleRequest | undefined {
  const schemes = knownSchemes(bundle, operation);
  switch (state) {
    case "missing":
      if (requiredSchemes(bundle, operation).length === 0) return undefined;
      return exampleRequest(bundle, operation, { credentials: noCredentials });
    case "malformed":
      // A key has no form that it could miss; only an Authorization header has. One word alone might pass for a key in it.
      if (schemes.every(({ type }) => type === "apiKey")) return undefined;
      return exampleRequest(bundle, operation, {
        credentials: { ...noCredentials, headers: { authorization: "Nonsense of nobody" } },
      });
    case "unknown":
      return strangersRequest(bundle, operation, schemes);
    case "insufficient":
      return undefined;
  }
}

/**
 * A request in the name of a caller whom the vendor does not know; nothing where the spec shows no such caller.
 *
 * @param schemes Those whose credentials are unknown.
 * @param others The credentials of the operation's other schemes.
 */
export function strangersRequest(
  bundle: Bundle,
  operation: Operation,
  schemes: readonly SecurityScheme[],
  others: Credentials = noCredentials,
): ExampleRequest | undefined {
  if (schemes.every((scheme) => scheme["x-secret"]?.unknownSample === undefined)) return undefined;
  return exampleRequest(bundle, operation, {
    parameters: companions(bundle, operation, schemes),
    credentials: sampleCredentials(schemes, "unknownSample", others),
  });
}

/** What must stand beside a credential lest another failure comes first, such as Cligs' `appid` beside its `key`. */
function companions(
  bundle: Bundle,
  operation: Operation,
  schemes: readonly SecurityScheme[],
): Record<string, string> {
  const keys = schemes.flatMap(({ in: place, name }) =>
    place && name ? [parameterKey({ in: place, name })] : [],
  );
  return Object.fromEntries(
    failuresOf(bundle, operation).flatMap(({ when }) => {
      if (!("without" in when) || !keys.includes(when.parameter)) return [];
      const parameter = findParameter(operation, when.without);
      return parameter ? [[when.without, exampleValue(parameter)]] : [];
    }),
  );
}
