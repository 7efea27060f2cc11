import { isFile, isJson, type Bundle, type Operation } from "@clade/bundle/document";
import { accepts } from "../http/accepts.ts";
import type { FrontRequest } from "../http/front-request.ts";
import { formAsJson } from "./form-as-json.ts";
import { lenientJson } from "./lenient-json.ts";

/** The request with its body as the operation documents it, where the vendor accepts the form in which it came. */
export function lenientBody(bundle: Bundle, operation: Operation, request: FrontRequest): FrontRequest {
  const content = operation.requestBody?.content ?? {};
  const mediaTypes = Object.keys(content);
  const jsonType = mediaTypes.find(isJson);
  // Nobody looks into a file, whatever form it has.
  if (jsonType === undefined || isFile(mediaTypes) || request.body.length === 0) return request;
  const labelled = accepts(bundle, "form-bodies") ? formAsJson(request, mediaTypes, jsonType) : request;
  const mediaType = labelled.headers["content-type"] ?? mediaTypes[0] ?? "";
  return isJson(mediaType) ? lenientJson(bundle, content[jsonType]?.schema, labelled) : labelled;
}
