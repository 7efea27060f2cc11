import type { FrontRequest } from "../http/front-request.ts";

export function textOf({ body }: FrontRequest): string {
  return new TextDecoder().decode(body);
}

/** @param contentType By default the one that the request has, if any. */
export function replaceBody(request: FrontRequest, text: string, contentType?: string): FrontRequest {
  const body = new TextEncoder().encode(text);
  const headers = { ...request.headers, "content-length": String(body.length) };
  return {
    ...request,
    headers: contentType === undefined ? headers : { ...headers, "content-type": contentType },
    body,
  };
}
