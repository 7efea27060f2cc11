import type { Response } from "@clade/bundle";
import type { IHttpRequest } from "@stoplight/prism-http";
import { type RequestParts, valuesByName, withoutHeaders } from "@clade/front";
import type { Choice } from "../choice.ts";

/**
 * A request in Prism's terms. Its Accept header is kept only where the answer has something to choose from: Prism would
 * refuse what a vendor with one media type answers in that one, whatever the caller accepts.
 *
 * @param choice The answer that Prism will be asked for.
 */
export function prismRequest(parts: RequestParts, choice: Choice = {}): IHttpRequest {
  return {
    method: parts.operation.method,
    url: { path: parts.path, query: valuesByName(parts.query) },
    headers: prismHeaders(parts, choice),
    body: parts.body.value ?? null,
  };
}

function prismHeaders(parts: RequestParts, choice: Choice): Record<string, string> {
  const contentType = parts.headers["content-type"];
  const accept = acceptHeader(parts, choice);
  return {
    ...withoutHeaders(parts.headers, "accept", "content-type"),
    ...(accept !== undefined && { accept }),
    // Prism throws at what is no media type at all; it stands for bytes of any kind (RFC 9110, 8.3).
    ...(contentType !== undefined && {
      "content-type": isMediaType(contentType) ? contentType : "application/octet-stream",
    }),
  };
}

/** A named example decides by itself in which media type the answer comes. */
function acceptHeader({ operation, headers }: RequestParts, choice: Choice): string | undefined {
  const { content = {} } = chosenResponse(operation.responses, choice) ?? {};
  const mediaTypes = Object.keys(content);
  if (mediaTypes.length < 2) return undefined;
  const { example } = choice;
  if (example !== undefined) return mediaTypes.find((name) => content[name]?.examples?.[example]);
  return headers["accept"]?.split(",").every(isMediaType) ? headers["accept"] : undefined;
}

/** Without a status, Prism answers with the first success. */
function chosenResponse(
  responses: Readonly<Record<string, Response>>,
  { status }: Choice,
): Response | undefined {
  if (status !== undefined) return responses[String(status)];
  const [success] = Object.entries(responses).filter(([code]) => code.startsWith("2"));
  return success?.[1];
}

function isMediaType(text: string): boolean {
  return /^\s*[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;.*)?$/.test(text);
}
