import { knownSchemes, type Bundle, type Operation, type SecurityScheme } from "@clade/bundle";
import { withoutHeaders } from "../front/without-headers.ts";
import type { RequestParts } from "../request-parts.ts";
import { schemeState } from "./scheme-state.ts";

/** What a request's credentials are to an operation. `right` includes that none are needed. */
export type CredentialState = "missing" | "malformed" | "unknown" | "right";

/**
 * Judges a request's credentials by their form and by the samples of the spec. Any credentials that are well formed and
 * are not the sample of a stranger pass, since a mock knows no callers.
 */
export function credentialState(bundle: Bundle, parts: RequestParts): CredentialState {
  const { operation } = parts;
  if (operation.security.length === 0) return "right";
  const states = operation.security.map((alternative) =>
    together(Object.keys(alternative).map((name) => schemeState(scheme(bundle, name), parts))),
  );
  const complete = states.filter((state) => state === "right" || state === "unknown");
  if (complete.includes("right")) return "right";
  if (complete.includes("unknown")) return "unknown";
  if (states.includes("malformed")) return "malformed";
  return isOptional(operation) ? "right" : "missing";
}

function isOptional(operation: Operation): boolean {
  return operation.security.some((alternative) => Object.keys(alternative).length === 0);
}

/** Of schemes that are needed together. Having none to need says nothing of what else is sent. */
function together(states: readonly CredentialState[]): CredentialState {
  if (states.length === 0) return "missing";
  return (["missing", "malformed", "unknown"] as const).find((state) => states.includes(state)) ?? "right";
}

function scheme(bundle: Bundle, name: string): SecurityScheme {
  const found = bundle.components?.securitySchemes?.[name];
  if (!found) throw new Error(`The spec has no security scheme ${name}.`);
  return found;
}

/** The request without any credentials, in which Prism finds them missing, whatever was wrong with them. */
export function withoutCredentials(bundle: Bundle, parts: RequestParts): RequestParts {
  const schemes = knownSchemes(bundle, parts.operation);
  const query = new URLSearchParams(parts.query);
  for (const { in: place, name = "" } of schemes) if (place === "query") query.delete(name);
  return { ...parts, query, headers: withoutHeaders(parts.headers, ...schemes.map(headerOf)) };
}

/** A key in the query has no header, and no header has an empty name. */
function headerOf({ type, in: place, name = "" }: SecurityScheme): string {
  if (type !== "apiKey") return "authorization";
  if (place === "cookie") return "cookie";
  return place === "header" ? name.toLowerCase() : "";
}
