import type { Served } from "../servers/served.ts";
import type { SpecRequest } from "../servers/spec-request.ts";

/** What a server is to answer at a path. */
export interface FixedAnswer {
  readonly path: string;
  readonly mediaType: string;
  readonly body: string;
}

/** The answer that a server gives to a request now. */
export async function fixedAnswerOf({ urlOf }: Served, request: SpecRequest): Promise<FixedAnswer> {
  const url = urlOf(request);
  const response = await fetch(url, { headers: request.headers });
  const mediaType = response.headers.get("content-type") ?? "";
  return { path: new URL(url).pathname, mediaType, body: await response.text() };
}
