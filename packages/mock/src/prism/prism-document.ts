import { routeFailures, type Bundle } from "@clade/bundle";
import { isObject } from "@clade/front";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/**
 * The document as Prism needs it. Prism takes schemas for draft 7 unless the document names its dialect, and would
 * overlook `prefixItems` or `dependentRequired`; and a response that stands for no path is lent one, since Prism
 * answers operations only.
 */
export function prismDocument(bundle: Bundle): object {
  const lent = routeFailures(bundle).flatMap(({ gets, response }) =>
    response === undefined ? [] : [[lentPath(response), lentPathItem(gets, response)] as const],
  );
  const paths = { ...bundle.paths, ...Object.fromEntries(lent) };
  // A clone, because Prism resolves references in place.
  const document = structuredClone({ jsonSchemaDialect: dialect, ...bundle, paths });
  preferNamedExamples(document);
  return document;
}

/** Where the document for Prism holds a response of `components.responses`. */
export function lentPath(response: string): string {
  return `/x-failure/${response}`;
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
