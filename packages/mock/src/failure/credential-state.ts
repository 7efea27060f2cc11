import type { Bundle, SecurityScheme } from "@clade/bundle";
import { admit, type CredentialState, type RequestParts } from "@clade/front";

/**
 * Judges a request's credentials by their form and by the samples of the spec. Any credentials that are well formed and
 * are not the sample of a stranger pass, since a mock knows no callers.
 */
export function credentialState(bundle: Bundle, parts: RequestParts): CredentialState {
  const schemes = bundle.components?.securitySchemes ?? {};
  const isStranger = (name: string, credential: string): boolean => {
    const scheme = schemes[name];
    return scheme !== undefined && isUnknownSample(scheme, credential);
  };
  return admit(bundle, parts, {
    identify: (name, credential) => (isStranger(name, credential) ? undefined : credential),
    hasRole: () => true,
  }).state;
}

/** Where the samples of HTTP Basic differ in their users, the user alone decides: some vendors ignore the password. */
function isUnknownSample({ type, scheme, ...others }: SecurityScheme, credential: string): boolean {
  const { sample = "", unknownSample: unknown } = others["x-secret"] ?? {};
  if (unknown === undefined) return false;
  const isBasic = type === "http" && scheme?.toLowerCase() === "basic";
  const isUserDecisive = isBasic && userOf(sample) !== userOf(unknown);
  return isUserDecisive
    ? userOf(credential) === userOf(unknown)
    : credential === withoutWord(unknown, credential);
}

function userOf(pair: string): string {
  return pair.slice(0, pair.indexOf(":"));
}

/** A sample may have the word that stands before the credential, such as `Session`. */
function withoutWord(sample: string, credential: string): string {
  return sample.endsWith(` ${credential}`) ? credential : sample;
}
