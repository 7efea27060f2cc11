import { httpMethods, type Bundle, type Operation, type SecurityRequirement } from "@clade/bundle";

/**
 * The security scheme of which a caller must bring a credential of his own, because the client's usual one does not do: that is the
 * scheme that most operations take. Undefined where the usual one does, or none is needed. The client's option bears the scheme's name;
 * a cookie is no client's to send.
 */
export function ownScheme(bundle: Bundle, { security }: Operation): string | undefined {
  const names = schemeNames(security);
  const isOpen = security.some((alternative) => Object.keys(alternative).length === 0);
  if (isOpen || names.includes(usualScheme(bundle) ?? "")) return undefined;
  return names.find((name) => bundle.components?.securitySchemes?.[name]?.in !== "cookie");
}

function usualScheme(bundle: Bundle): string | undefined {
  const uses = new Map<string, number>();
  for (const name of Object.values(bundle.paths).flatMap((pathItem) =>
    httpMethods.flatMap((method) => schemeNames(pathItem[method]?.security ?? [])),
  )) {
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return [...uses].sort(([, first], [, second]) => second - first)[0]?.[0];
}

function schemeNames(alternatives: readonly SecurityRequirement[]): string[] {
  return alternatives.flatMap((alternative) => Object.keys(alternative));
}
