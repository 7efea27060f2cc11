import { resolve, type Bundle, type Operation, type SecurityScheme } from "@clade/bundle";
import { code } from "../markdown/inline.ts";

/** What a caller of an operation shows: `` `key` in the query, or nothing. `` */
export function credentialsSentence(bundle: Bundle, { security }: Operation): string {
  const alternatives = security.map((alternative) => {
    const schemes = Object.keys(alternative).map((name) => schemeWords(schemeAt(bundle, name)));
    return schemes.length === 0 ? "nothing" : schemes.join(" and ");
  });
  const distinct = [...new Set(alternatives)].sort((first) => (first === "nothing" ? 1 : 0));
  return distinct.length === 0 ? "none." : `${distinct.join(", or ")}.`;
}

function schemeAt(bundle: Bundle, name: string): SecurityScheme {
  return resolve<SecurityScheme>(bundle, { $ref: `#/components/securitySchemes/${name}` });
}

function schemeWords({ type, in: place, name = "", scheme = "" }: SecurityScheme): string {
  if (place !== undefined) return `${code(name)} in the ${place}`;
  return type === "http" ? `HTTP ${scheme} in ${code("Authorization")}` : type;
}
