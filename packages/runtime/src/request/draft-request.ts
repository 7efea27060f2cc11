import { createFinalURL, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import type { Call } from "../call.ts";
import type { Admission } from "../credentials/admission.ts";
import { UsageError } from "../errors/usage-error.ts";
import { checkHeaders } from "./check-headers.ts";
import { querySerializer } from "./query-serializer.ts";
import { serverUrl } from "./server-url.ts";
import { writeBody } from "./write-body.ts";

type Headings = Parameters<typeof mergeHeaders>[0];

/** Without what is undefined, which would push out a credential of the same name. */
function given(values: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function urlFor({ path, operation, init: { params } }: Call, { baseUrl, credentials }: Admission): string {
  const query = { ...credentials.query, ...given(params?.query) };
  return createFinalURL(path, {
    baseUrl: serverUrl(baseUrl, operation),
    params: { ...(params?.path && { path: params.path }), query },
    querySerializer: querySerializer(operation),
    pathSerializer: defaultPathSerializer,
  });
}

/** A request that can be made as often as it is sent: sending uses one up, and a copy costs more than another. */
export interface DraftRequest {
  readonly url: string;
  make(signal: AbortSignal): Request;
}

/**
 * Drafts the request of a call. openapi-fetch writes the URL and merges the headers; its client is left out, since that reads a
 * text body as JSON and takes a failure with an empty body for a success.
 * @throws UsageError for whatever the platform does not accept as a request
 */
export function draftRequest(call: Call, admission: Admission): DraftRequest {
  const { method, operation, init, redactor } = call;
  const { params, headers } = init;
  checkHeaders('"headers"', headers);
  checkHeaders('"params.header"', params?.header);
  const written = writeBody(operation, init.body, init.contentType);
  try {
    const url = new URL(urlFor(call, admission)).href;
    const merged = mergeHeaders(
      written?.contentType === undefined ? {} : { "content-type": written.contentType },
      admission.credentials.headers,
      headers as Headings,
      params?.header as Headings,
    );
    const settings: RequestInit = {
      method,
      redirect: "manual",
      // A platform reads a plain object in half the time.
      headers: Object.fromEntries(merged),
      ...(written && { body: written.body }),
    };
    return { url, make: (signal) => new Request(url, { ...settings, signal }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The call cannot be made into a request: ${redactor.text(reason)}`);
  }
}
