import type { Operation, Response } from "@clade/bundle";
import { findResponse, type Diagnostic, type DocumentedChoice, type RequestParts } from "@clade/front";
import type { PrismLibrary } from "./prism-library.ts";

/** What Prism goes by where there is no Accept header. */
const byDefault = "application/json, */*";

/**
 * The media type of an answer that has a choice of them: that of the chosen example, or what the Accept header asks for. A header that
 * is none is passed over. There is nothing where none fits.
 */
export function acceptedMediaType(
  library: PrismLibrary,
  { operation, headers }: RequestParts,
  choice?: DocumentedChoice,
): string | undefined {
  const content = contentOf(operation, choice);
  const mediaTypes = Object.keys(content);
  if (mediaTypes.length < 2) return undefined;
  const { example } = choice ?? {};
  if (example !== undefined) return mediaTypes.find((name) => content[name]?.examples?.[example]);
  return pick(library, mediaTypes, headers["accept"]);
}

/** What there is against an Accept header: that the success, which has a choice, has none that fits. */
export function diagnoseAccept(library: PrismLibrary, { operation, headers }: RequestParts): Diagnostic[] {
  if (headers["accept"] === undefined) return [];
  const mediaTypes = Object.keys(contentOf(operation));
  if (mediaTypes.length < 2 || pick(library, mediaTypes, headers["accept"]) !== undefined) return [];
  return [{ path: ["header", "accept"], code: "406", message: `must take one of: ${mediaTypes.join(", ")}` }];
}

function pick(library: PrismLibrary, mediaTypes: readonly string[], accept = byDefault): string | undefined {
  const contents = mediaTypes.map((mediaType) => ({ id: mediaType, mediaType }));
  try {
    const best = library.findBestContent(contents, accept.split(","));
    return best._tag === "Some" ? best.value.mediaType : undefined;
  } catch {
    return pick(library, mediaTypes);
  }
}

/** Without a status, Prism answers with the first success. */
function contentOf(operation: Operation, choice?: DocumentedChoice): NonNullable<Response["content"]> {
  const { responses } = operation;
  const first = Object.keys(responses).find((code) => code.startsWith("2")) ?? "";
  const response = choice ? findResponse(operation, String(choice.status)) : responses[first];
  return response?.content ?? {};
}
