import type { ExampleRequest } from "./example-request.ts";
import { headersButBasic } from "./request-headers.ts";
import { requestUrl } from "./request-url.ts";

/**
 * The request as one curl command that a POSIX shell takes as it is.
 *
 * @param origin What replaces scheme and host, such as a mock's `http://127.0.0.1:4010/cligs`.
 */
export function curlLine(request: ExampleRequest, origin?: string): string {
  const { basic } = request.credentials;
  return [
    "curl",
    ...methodOption(request),
    ...(basic === undefined ? [] : ["-u", quote(basic)]),
    ...Object.entries(headersButBasic(request)).flatMap(([name, value]) => [
      "-H",
      quote(`${name}: ${value}`),
    ]),
    // With -d a body that starts with @ would name a file.
    ...(request.body === undefined ? [] : ["--data-raw", quote(request.body)]),
    quote(requestUrl(request, origin)),
  ].join(" ");
}

/** curl turns a GET with a body into a POST, and after `-X HEAD` it waits for a body that never comes. */
function methodOption({ method, body }: ExampleRequest): string[] {
  if (method === "HEAD") return ["--head"];
  return method === "GET" && body === undefined ? [] : ["-X", method];
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
