import { isFile, isJson, type Operation } from "@clade/bundle";
import type { FrontRequest } from "./front/front-request.ts";
import { parseJson } from "./parse-json.ts";

/** What a request's bytes are to the operation. */
export interface MockBody {
  /** `ignored`: the operation takes no body. `parsed`: of its media type, though not yet compared with the schema. */
  readonly state: "ignored" | "empty" | "unparsable" | "parsed";
  /** The parsed JSON, or the text of any other media type, or of JSON that is none. */
  readonly value?: unknown;
}

export function readMockBody(operation: Operation, { body, headers }: FrontRequest): MockBody {
  if (!operation.requestBody) return { state: "ignored" };
  if (body.length === 0) return { state: "empty" };
  const documented = Object.keys(operation.requestBody.content);
  const mediaType = mediaTypeOf(documented, headers["content-type"] ?? "");
  const text = new TextDecoder().decode(body);
  if (!isJson(mediaType)) return { state: "parsed", value: text };
  const value = parseJson(text);
  if (value !== undefined) return { state: "parsed", value };
  // A file is stored as it came: whoever labels it wrongly is served all the same.
  return { state: isFile(documented) ? "parsed" : "unparsable", value: text };
}

/** The one the caller names where the operation takes it, otherwise the one that the operation wants. */
function mediaTypeOf(documented: readonly string[], contentType: string): string {
  const [sent = ""] = contentType.toLowerCase().split(";");
  return documented.find((mediaType) => mediaType.toLowerCase() === sent.trim()) ?? documented[0] ?? "";
}
