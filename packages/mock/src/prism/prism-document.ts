import { httpMethods, routeFailures, type Bundle } from "@clade/bundle";
import { isObject } from "@clade/front";
import { usedParts } from "./used-parts.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** An operation's place in the document. */
export interface Place {
  readonly method: string;
  readonly path: string;
}

/**
 * As much of the document as one operation needs, in the form that Prism needs. Of a whole document Prism would read everything
 * before it answered anything. It takes schemas for draft 7 unless the document names its dialect, and would overlook
 * `prefixItems` or `dependentRequired`; those of OpenAPI 3.0 it translates into draft 7, as long as no dialect is named.
 */
export function prismDocument(bundle: Bundle, place: Place): object {
  const { openapi, info, servers, security, components } = bundle;
  const paths = { [place.path]: pathItemAt(bundle, place) };
  const used = usedParts(bundle, paths);
  const document = {
    ...{ openapi, info, servers, ...(security && { security }) },
    ...(!openapi.startsWith("3.0.") && { jsonSchemaDialect: dialect }),
    ...used,
    paths: { ...used["paths"], ...paths },
    components: { ...used["components"], securitySchemes: components?.securitySchemes ?? {} },
  };
  // A clone, because Prism resolves references in place.
  const clone = structuredClone(document);
  preferNamedExamples(clone);
  return clone;
}

/** Where the document for Prism holds a response of `components.responses`. */
export function lentPath(response: string): string {
  return `/x-failure/${response}`;
}

/** A response that stands for no path is lent one, since Prism answers operations only. */
function pathItemAt(bundle: Bundle, { method, path }: Place): object {
  const lent = routeFailures(bundle).find(
    ({ response }) => response !== undefined && lentPath(response) === path,
  );
  if (lent?.response !== undefined) return lentPathItem(lent.gets, lent.response);
  const others = httpMethods.filter((name) => name !== method);
  return Object.fromEntries(
    Object.entries(bundle.paths[path] ?? {}).filter(([key]) => !others.some((name) => name === key)),
  );
}

function lentPathItem(status: string, response: string): object {
  return { get: { responses: { [status]: { $ref: `#/components/responses/${response}` } } } };
}

/**
 * Prism takes the first example of a media type's schema before the media type's own, so that an error's schema would
 * answer every error with the same text. An `example` that is there, but undefined, keeps it from looking.
 */
function preferNamedExamples(node: unknown): void {
  if (!isObject(node)) return;
  if (isObject(node["content"])) {
    for (const mediaType of Object.values(node["content"])) {
      if (isObject(mediaType) && isObject(mediaType["examples"])) mediaType["example"] ??= undefined;
    }
  }
  for (const child of Object.values(node)) preferNamedExamples(child);
}
