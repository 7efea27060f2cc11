import type { SecurityScheme } from "@clade/bundle";
import type { RequestParts } from "../request-parts.ts";
import type { CredentialState } from "./credential-state.ts";
import { givenValue } from "./given-value.ts";

/** What a request's credentials are to one security scheme. A blank one counts as missing. */
export function schemeState(scheme: SecurityScheme, parts: RequestParts): CredentialState {
  const { reference, prefix, isBasic } = formOf(scheme);
  const sent = givenValue(parts, reference);
  if (sent === undefined) return "missing";
  if (!sent.toLowerCase().startsWith(prefix.toLowerCase())) return "malformed";
  const credential = sent.slice(prefix.length).trim();
  return isBasic ? basicState(scheme, credential) : plainState(scheme, credential, sent);
}

interface Form {
  readonly reference: string;
  /** What stands before the credential itself. */
  readonly prefix: string;
  readonly isBasic: boolean;
}

function formOf({ type, scheme = "", in: place = "header", name = "", ...others }: SecurityScheme): Form {
  if (type === "apiKey") {
    const [prefix = ""] = (others["x-session"]?.header ?? "").split("{token}");
    return { reference: `${place}.${name}`, prefix, isBasic: false };
  }
  const isBasic = type === "http" && scheme.toLowerCase() === "basic";
  const prefix = type === "http" ? `${scheme} ` : "Bearer ";
  return { reference: "header.authorization", prefix, isBasic };
}

function plainState(scheme: SecurityScheme, credential: string, sent: string): CredentialState {
  if (credential === "") return "missing";
  const unknown = unknownSample(scheme);
  return unknown !== undefined && (credential === unknown || sent === unknown) ? "unknown" : "right";
}

function basicState(scheme: SecurityScheme, credential: string): CredentialState {
  if (!/^[\w+/-]+={0,2}$/.test(credential)) return credential === "" ? "missing" : "malformed";
  const decoded = Buffer.from(credential, "base64").toString();
  if (!decoded.includes(":")) return "malformed";
  if (userOf(decoded).trim() === "") return "missing";
  return isUnknownUser(scheme, decoded) ? "unknown" : "right";
}

/** Where the samples differ in their users, the user alone decides: some vendors ignore the password. */
function isUnknownUser(scheme: SecurityScheme, decoded: string): boolean {
  const unknown = unknownSample(scheme);
  if (unknown === undefined) return false;
  const known = scheme["x-secret"]?.sample;
  const isUserDecisive = known !== undefined && userOf(known) !== userOf(unknown);
  return decoded === unknown || (isUserDecisive && userOf(decoded) === userOf(unknown));
}

function userOf(pair: string): string {
  return pair.slice(0, pair.indexOf(":"));
}

function unknownSample(scheme: SecurityScheme): string | undefined {
  return scheme["x-secret"]?.unknownSample;
}
