import { isFile, isJson, type Operation } from "@clade/bundle/document";
import type { FrontRequest } from "./http/front-request.ts";
import { parseJson } from "./parse-json.ts";

/** What a request's bytes are to the operation. */
export interface SentBody {
  /** `ignored`: the operation takes no body. `parsed`: of its media type, though not yet compared with the schema. */
  readonly state: "ignored" | "empty" | "unparsable" | "parsed";
  /** That of the spec, as far as the caller's fits one; absent where there is no body. */
  readonly mediaType?: string;
  /** The parsed JSON, or the text of any other media type, or of JSON that is none. */
  readonly value?: unknown;
}

export function readSentBody(operation: Operation, { body, headers }: FrontRequest): SentBody {
  if (!operation.requestBody) return { state: "ignored" };
  if (body.length === 0) return { state: "empty" };
  const documented = Object.keys(operation.requestBody.content);
  const mediaType = mediaTypeOf(documented, headers["content-type"] ?? "");
  const text = new TextDecoder().decode(body);
  if (!isJson(mediaType)) return { state: "parsed", mediaType, value: text };
  const value = parseJson(text);
  if (value !== undefined) return { state: "parsed", mediaType, value };
  // A file is stored as it came: whoever labels it wrongly is served all the same.
  return { state: isFile(documented) ? "parsed" : "unparsable", mediaType, value: text };
}

/** The one the caller names where the operation takes it, otherwise the one that the operation wants. */
function mediaTypeOf(documented: readonly string[], contentType: string): string {
  const [sent = ""] = contentType.toLowerCase().split(";");
  return documented.find((mediaType) => mediaType.toLowerCase() === sent.trim()) ?? documented[0] ?? "";
}
