import type { FrontRequest, FrontResponse } from "./front-request.ts";
import { withVary } from "./with-vary.ts";

type Headers = FrontRequest["headers"];

const anyMethod = "GET,DELETE,HEAD,PATCH,POST,PUT,OPTIONS";

/** Whether a browser asks if it may send another request, rather than sending one. */
export function isPreflight(method: string, headers: Headers): boolean {
  return method === "OPTIONS" && Boolean(headers["origin"] && headers["access-control-request-method"]);
}

export function preflightResponse(headers: Headers): FrontResponse {
  const allowed = {
    "access-control-allow-methods": headers["access-control-request-method"] ?? anyMethod,
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
  };
  return { status: 204, headers: withOrigin(headers, {}, allowed), body: "" };
}

/** Adds what lets a page of any origin read the answer, all of its headers included. */
export function withCors(headers: Headers, response: FrontResponse): FrontResponse {
  const exposed = Object.keys(response.headers).join(",") || "*";
  return {
    ...response,
    headers: withOrigin(headers, response.headers, { "access-control-expose-headers": exposed }),
  };
}

/** With credentials a browser takes no `*`, so the caller's own origin is named. */
function withOrigin(headers: Headers, answered: Headers, added: Headers): Headers {
  return {
    ...answered,
    ...added,
    vary: withVary(answered["vary"], "origin"),
    "access-control-allow-origin": headers["origin"] ?? "*",
    "access-control-allow-credentials": "true",
  };
}
