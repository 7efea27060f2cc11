import type { FrontRequest } from "../http/front-request.ts";

export function textOf({ body }: FrontRequest): string {
  return new TextDecoder().decode(body);
}

/** @param contentType By default the one that the request has, if any. */
export function replaceBody(request: FrontRequest, text: string, contentType?: string): FrontRequest {
  const body = new TextEncoder().encode(text);
  const length = { "content-length": String(body.length) };
  const type = contentType === undefined ? {} : { "content-type": contentType };
  return { ...request, headers: { ...request.headers, ...length, ...type }, body };
}
