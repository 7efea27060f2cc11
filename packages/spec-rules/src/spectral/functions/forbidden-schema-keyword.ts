import { fault, type Fault } from "../document/fault.ts";
import type { JsonObject } from "../document/json.ts";
import { walkDocument, walkFrom, type Place } from "../document/walk-document.ts";

export interface ForbiddenKeywords {
  readonly keywords: readonly string[];
  /** Forbidden only in schemas that a response uses, itself or through references. */
  readonly inResponses?: boolean;
  /** What to do instead. */
  readonly instead: string;
}

/** Finds keywords that are legal in JSON Schema but break one of the tools that read the bundle. */
export function forbiddenSchemaKeyword(document: JsonObject, options: ForbiddenKeywords): Fault[] {
  return schemasIn(document, options.inResponses === true).flatMap(({ node, path }) =>
    options.keywords
      .filter((keyword) => keyword in node)
      .map((keyword) => fault([...path, keyword], `No "${keyword}" here: ${options.instead}`)),
  );
}

function schemasIn(document: JsonObject, inResponses: boolean): Place[] {
  const places = walkDocument(document);
  if (!inResponses) return places.filter(({ kind }) => kind === "Schema");
  const reachable = places
    .filter(({ kind }) => kind === "Response")
    .flatMap((response) => walkFrom(document, response))
    .filter(({ kind }) => kind === "Schema");
  return [...new Map(reachable.map((place) => [place.node, place])).values()];
}
