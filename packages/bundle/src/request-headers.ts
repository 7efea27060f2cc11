import { toBase64 } from "./base64.ts";
import type { ExampleRequest } from "./example-request.ts";

/** The request's headers by their lower-case names, credentials among them. */
export function requestHeaders(request: ExampleRequest): Record<string, string> {
  const { basic } = request.credentials;
  return {
    ...headersButBasic(request),
    ...(basic !== undefined && { authorization: `Basic ${toBase64(new TextEncoder().encode(basic))}` }),
  };
}

/** The same without HTTP Basic, which curl encodes itself. */
export function headersButBasic({ headers, credentials }: ExampleRequest): Record<string, string> {
  const cookies = [headers["cookie"], credentials.headers["cookie"]].filter(Boolean);
  return {
    ...headers,
    ...credentials.headers,
    ...(cookies.length > 0 && { cookie: cookies.join("; ") }),
  };
}
