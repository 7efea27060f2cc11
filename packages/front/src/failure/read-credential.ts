import { fromBase64, type SecurityScheme } from "@clade/bundle/document";
import type { RequestParts } from "../request-parts.ts";
import { givenValue } from "./given-value.ts";

/** What a request has for one security scheme, judged by its form alone. */
export type ReadCredential =
  | { readonly state: "missing" | "malformed" }
  | {
      readonly state: "given";
      /** Without the word before it; of HTTP Basic decoded, `user:password`. */
      readonly credential: string;
    };

/** Reads the credential of a security scheme. A blank one counts as missing. */
export function readCredential(scheme: SecurityScheme, parts: RequestParts): ReadCredential {
  const { reference, prefix, isBasic, isRaw } = formOf(scheme);
  const sent = givenValue(parts, reference);
  if (sent === undefined) return { state: "missing" };
  if (!sent.toLowerCase().startsWith(prefix.toLowerCase())) return { state: "malformed" };
  if (isRaw && namesAuthScheme(sent)) return { state: "malformed" };
  const credential = sent.slice(prefix.length).trim();
  if (credential === "") return { state: "missing" };
  return isBasic ? readPair(credential) : { state: "given", credential };
}

interface Form {
  readonly reference: string;
  /** What stands before the credential itself. */
  readonly prefix: string;
  readonly isBasic: boolean;
  /** The header `Authorization` holds the credential and nothing else. */
  readonly isRaw: boolean;
}

function formOf(scheme: SecurityScheme): Form {
  if (scheme.type === "apiKey") return apiKeyForm(scheme);
  const word = scheme.type === "http" ? (scheme.scheme ?? "") : "Bearer";
  const isBasic = scheme.type === "http" && word.toLowerCase() === "basic";
  return { reference: "header.authorization", prefix: `${word} `, isBasic, isRaw: false };
}

function apiKeyForm({ in: place = "header", name = "", ...others }: SecurityScheme): Form {
  const [prefix = ""] = (others["x-session"]?.header ?? "").split("{token}");
  const reference = `${place}.${name}`;
  const hasWord = prefix !== "" || namesAuthScheme(others["x-secret"]?.sample ?? "");
  return { reference, prefix, isBasic: false, isRaw: isAuthorization(reference) && !hasWord };
}

function isAuthorization(reference: string): boolean {
  return reference.toLowerCase() === "header.authorization";
}

/** Whether a value of `Authorization` begins with the word that says how to read the rest, also where the rest is lacking. */
function namesAuthScheme(value: string): boolean {
  return /^(?:[a-z][\w-]* +\S|(?:basic|bearer)$)/i.test(value.trim());
}

function readPair(credential: string): ReadCredential {
  if (!/^[\w+/-]+={0,2}$/.test(credential)) return { state: "malformed" };
  const pair = new TextDecoder().decode(fromBase64(credential));
  if (!pair.includes(":")) return { state: "malformed" };
  if (pair.slice(0, pair.indexOf(":")).trim() === "") return { state: "missing" };
  return { state: "given", credential: pair };
}
