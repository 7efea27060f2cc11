import { knownSchemes, type Bundle, type Operation } from "@clade/bundle/document";
import { accepts } from "../http/accepts.ts";
import type { FrontRequest } from "../http/front-request.ts";
import { documentedSpellings } from "./documented-spellings.ts";

/** The request with the names in its query as the operation writes them, where the vendor takes them in any case. */
export function lenientQuery(bundle: Bundle, operation: Operation, request: FrontRequest): FrontRequest {
  if (request.query === "" || !accepts(bundle, "any-case-names")) return request;
  const pairs = [...new URLSearchParams(request.query)];
  const sent = pairs.map(([name]) => name);
  const spellings = documentedSpellings(sent, queryNames(bundle, operation));
  const renamed = pairs.map(([name, value]): [string, string] => [spellings.get(name) ?? name, value]);
  return { ...request, query: new URLSearchParams(renamed).toString() };
}

/** Those of parameters and of API keys. */
function queryNames(bundle: Bundle, operation: Operation): string[] {
  return [...operation.parameters, ...knownSchemes(bundle, operation)].flatMap(({ in: place, name }) =>
    place === "query" && name !== undefined ? [name] : [],
  );
}
