import type { Bundle } from "@clade/bundle";
import type { Diagnostic, DocumentedChoice, FrontResponse, RequestParts } from "@clade/front";
import { acceptedMediaType, diagnoseAccept } from "./accepted-media-type.ts";
import { prismAnswer, type Resource } from "./prism-answer.ts";
import { lentPath, prismDocument, type Place } from "./prism-document.ts";
import { loadPrismLibrary, type PrismLibrary } from "./prism-library.ts";
import { prismRequest } from "./prism-request.ts";
import { readDiagnostic } from "./read-diagnostic.ts";

/**
 * A vendor's spec as Prism understands it. Each operation is read when it is asked for first.
 *
 * @throws Error when Prism cannot make sense of the operation, or has no answer.
 */
export interface PrismVendor {
  /** What is wrong with a request by the operation's parameters and body; nothing where all is right. */
  readonly diagnose: (parts: RequestParts) => Promise<Diagnostic[]>;
  /** One of the operation's documented answers, whatever the request is; by default the first success. */
  readonly answer: (parts: RequestParts, choice?: DocumentedChoice) => Promise<FrontResponse>;
  /** A response of `components.responses`. */
  readonly answerWith: (response: string, choice: DocumentedChoice) => Promise<FrontResponse>;
}

/** `DiagnosticSeverity.Error` of @stoplight/types; the others are warnings, such as of a deprecated parameter. */
const errorSeverity = 0;

export async function loadPrismVendor(bundle: Bundle): Promise<PrismVendor> {
  const library = await loadPrismLibrary();
  const answer = prismAnswer(library);
  const resources = new Map<string, Promise<Resource>>();
  const find = (place: Place): Promise<Resource> => {
    const key = `${place.method} ${place.path}`;
    const resource = resources.get(key) ?? readResource(library, bundle, place);
    resources.set(key, resource);
    return resource;
  };
  return {
    diagnose: async (parts) => [
      ...validate(library, await find(parts.operation), parts),
      ...diagnoseAccept(library, parts),
    ],
    answer: async (parts, choice) => {
      const request = prismRequest(parts, acceptedMediaType(library, parts, choice));
      return answer(await find(parts.operation), request, choice ?? {});
    },
    answerWith: async (response, choice) => {
      const place = { method: "get", path: lentPath(response) } as const;
      return answer(await find(place), { method: place.method, url: { path: place.path } }, choice);
    },
  };
}

async function readResource(
  { http }: PrismLibrary,
  bundle: Bundle,
  { method, path }: Place,
): Promise<Resource> {
  const resources = await http.getHttpOperationsFromSpec(prismDocument(bundle, { method, path }));
  const found = resources.find((resource) => resource.method === method && resource.path === path);
  if (!found) throw new Error(`Prism knows no operation ${method} ${path}.`);
  // Prism would send them, to wherever the request says.
  delete found.callbacks;
  return found;
}

function validate({ validateInput }: PrismLibrary, resource: Resource, parts: RequestParts): Diagnostic[] {
  const result = validateInput({ resource, element: prismRequest(parts) });
  if (result._tag === "Right") return [];
  return result.left
    .filter(({ severity }) => (severity as number) === errorSeverity)
    .map((diagnostic) => readDiagnostic(parts.operation, diagnostic));
}
