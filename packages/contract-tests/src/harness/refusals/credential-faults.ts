import {
  exampleRequest,
  knownSchemes,
  type Bundle,
  type Operation,
  type SecurityScheme,
} from "@clade/bundle";
import { names, type RequestFault } from "./request-fault.ts";

interface Sent {
  readonly wrong: string;
  readonly state: "missing" | "malformed";
  readonly headers?: Record<string, string>;
  readonly query?: Record<string, string>;
}

/** Credentials that are none, in whatever way. */
export function credentialFaults(bundle: Bundle, operation: Operation): RequestFault[] {
  const schemes = knownSchemes(bundle, operation);
  const isOptional = operation.security.some((alternative) => Object.keys(alternative).length === 0);
  return schemes.flatMap(faultsOf).flatMap(({ wrong, state, headers = {}, query = {} }) => {
    // Who need not say who he is may say nothing.
    if (isOptional && state === "missing") return [];
    const request = exampleRequest(bundle, operation, { credentials: { headers, query } });
    return [{ wrong, request, isMeant: (when) => "credentials" in when && names(when.credentials, state) }];
  });
}

function faultsOf({ type, scheme = "", in: place, name = "" }: SecurityScheme): Sent[] {
  if (type === "apiKey") return blankKey(place, name);
  const isBasic = scheme.toLowerCase() === "basic";
  const authorization = (wrong: string, value: string): Sent => ({
    wrong,
    state: "malformed",
    headers: { authorization: value },
  });
  return [
    { wrong: "a blank Authorization", state: "missing", headers: { authorization: "" } },
    authorization("a scheme that nobody uses", 'Digest username="ada"'),
    ...(isBasic
      ? [
          authorization("broken base64", "Basic %%%"),
          authorization("base64 without a colon", "Basic dG9rZW4="),
        ]
      : []),
  ];
}

function blankKey(place: SecurityScheme["in"], name: string): Sent[] {
  const wrong = `a blank ${name}`;
  if (place === "query") return [{ wrong, state: "missing", query: { [name]: "" } }];
  const header = place === "cookie" ? { cookie: `${name}=` } : { [name.toLowerCase()]: "" };
  return [{ wrong, state: "missing", headers: header }];
}
