import { knownSchemes, type Bundle, type SecurityScheme } from "@clade/bundle";
import { withoutHeaders, type RequestParts } from "@clade/front";

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
