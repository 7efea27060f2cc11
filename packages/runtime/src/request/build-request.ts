import createCore, { mergeHeaders } from "openapi-fetch";
import type { Call } from "../call.ts";
import type { Admission } from "../credentials/admission.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkHeaders } from "./check-headers.ts";
import { querySerializer } from "./query-serializer.ts";
import { serverUrl } from "./server-url.ts";
import { writeBody } from "./write-body.ts";

type CoreRequest = (method: string, path: string, init: Record<string, unknown>) => Promise<unknown>;

/** openapi-fetch without its types: they belong to one spec, and ours are checked at the client's surface. */
const coreRequest = createCore().request as unknown as CoreRequest;

/** Without what is undefined, which would push out a credential of the same name. */
function given(values: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function initFor(
  call: Call,
  { baseUrl, credentials }: Admission,
  signal: AbortSignal,
): Record<string, unknown> {
  const { method, operation, init } = call;
  const { params, headers } = init;
  checkHeaders('"headers"', headers);
  checkHeaders('"params.header"', params?.header);
  const written = writeBody(operation, init.body, init.contentType);
  const serializer = querySerializer(operation);
  return {
    method,
    signal,
    baseUrl: serverUrl(baseUrl, operation),
    redirect: operation.redirects ? "manual" : "follow",
    params: { ...params, query: { ...credentials.query, ...given(params?.query) } },
    ...(serializer && { querySerializer: serializer }),
    body: written?.body,
    bodySerializer: (body: unknown) => body,
    headers: mergeHeaders(
      written?.contentType === undefined ? {} : { "content-type": written.contentType },
      credentials.headers,
      headers as Parameters<typeof mergeHeaders>[0],
    ),
  };
}

/**
 * Makes the request of a call. openapi-fetch writes the URL and merges the headers; its own sending and reading are
 * left out by a `fetch` that only takes the request, since it reads a text body as JSON and takes a failure with an
 * empty body for a success.
 * @throws UsageError for whatever the platform does not accept as a request
 */
export async function buildRequest(call: Call, admission: Admission, signal: AbortSignal): Promise<Request> {
  const init = initFor(call, admission, signal);
  let request: Request | undefined;
  const take = (made: Request): Promise<Response> => {
    request = made;
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  try {
    await coreRequest(call.method, call.path, { ...init, fetch: take });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The call cannot be made into a request: ${call.redactor.text(reason)}`);
  }
  if (!request) throw new UsageError("The call cannot be made into a request.");
  return request;
}
