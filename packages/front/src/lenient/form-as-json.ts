import { isForm } from "@clade/bundle/document";
import type { FrontRequest } from "../http/front-request.ts";
import { valuesByName } from "../values-by-name.ts";
import { replaceBody, textOf } from "./body-text.ts";

/**
 * A request to an operation that takes JSON, with a body that came as a form or under no media type. What begins like JSON
 * is meant to be; any other form is an object of texts, unless the operation takes forms by itself.
 *
 * @param mediaTypes Those that the operation takes.
 * @param jsonType The one of them that is JSON.
 */
export function formAsJson(
  request: FrontRequest,
  mediaTypes: readonly string[],
  jsonType: string,
): FrontRequest {
  const sent = request.headers["content-type"] ?? "";
  if (sent !== "" && !isForm(sent)) return request;
  const text = textOf(request);
  if (/^\s*[{[]/.test(text)) return { ...request, headers: { ...request.headers, "content-type": jsonType } };
  if (sent === "" || mediaTypes.some(isForm)) return request;
  const values = JSON.stringify(valuesByName(new URLSearchParams(text)));
  return replaceBody(request, values, jsonType);
}
