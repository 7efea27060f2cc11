import type { Bundle } from "@clade/bundle/document";
import type { RequestParts } from "../request-parts.ts";
import type { CredentialState } from "./credential-state.ts";
import { readCredential } from "./read-credential.ts";

/** What a request's credentials are, and who comes in by them. */
export interface Admission<Caller> {
  readonly state: CredentialState;
  /** Also of one who may not do this. */
  readonly caller?: Caller;
  /** The name of the security scheme that he used, and what he sent for it. */
  readonly scheme?: string;
  readonly credential?: string;
}

/** Who knows callers. */
export interface Doorkeeper<Caller> {
  /** Whom a credential of a scheme belongs to; undefined for one that nobody has. */
  readonly identify: (scheme: string, credential: string) => Caller | undefined;
  /** Whether a caller has a role that an operation names in its security requirement. */
  readonly hasRole: (caller: Caller, role: string) => boolean;
}

/** From the least to the most that credentials can be: the best of the alternatives counts. */
const RANKS: readonly CredentialState[] = ["missing", "malformed", "unknown", "insufficient", "right"];

/**
 * Finds out who calls, by that of the operation's alternatives that lets him furthest in. Where none is needed, only what is
 * sent nevertheless is looked at: a wrong key is refused where no key would have done.
 */
export function admit<Caller>(
  bundle: Bundle,
  parts: RequestParts,
  doorkeeper: Doorkeeper<Caller>,
): Admission<Caller> {
  const alternatives = parts.operation.security.filter((alternative) => Object.keys(alternative).length > 0);
  const isOptional = alternatives.length < parts.operation.security.length;
  if (alternatives.length === 0) return { state: "right" };
  const best = alternatives
    .map((alternative) => admitBy(bundle, parts, alternative, doorkeeper))
    .reduce((one, other) => (rank(other) > rank(one) ? other : one));
  return best.state === "missing" && isOptional ? { state: "right" } : best;
}

function rank({ state }: Admission<unknown>): number {
  return RANKS.indexOf(state);
}

/** Schemes of one alternative are needed together: the first that does not let in decides. */
function admitBy<Caller>(
  bundle: Bundle,
  parts: RequestParts,
  alternative: Readonly<Record<string, readonly string[]>>,
  doorkeeper: Doorkeeper<Caller>,
): Admission<Caller> {
  const admissions = Object.entries(alternative).map(([name, roles]) =>
    admitByScheme(bundle, parts, name, roles, doorkeeper),
  );
  return admissions.reduce((one, other) => (rank(other) < rank(one) ? other : one));
}

function admitByScheme<Caller>(
  bundle: Bundle,
  parts: RequestParts,
  name: string,
  roles: readonly string[],
  { identify, hasRole }: Doorkeeper<Caller>,
): Admission<Caller> {
  const scheme = bundle.components?.securitySchemes?.[name];
  if (!scheme) throw new Error(`The spec has no security scheme ${name}.`);
  const read = readCredential(scheme, parts);
  if (read.state !== "given") return { state: read.state };
  const { credential } = read;
  const caller = identify(name, credential);
  if (caller === undefined) return { state: "unknown" };
  const mayCall = roles.every((role) => hasRole(caller, role));
  return { state: mayCall ? "right" : "insufficient", caller, scheme: name, credential };
}
