import type { FrontRequest, FrontResponse } from "./front-request.ts";

type Headers = FrontRequest["headers"];

const anyMethod = "GET,DELETE,HEAD,PATCH,POST,PUT,OPTIONS";

/** Whether a browser asks if it may send another request, rather than sending one. */
export function isPreflight(method: string, headers: Headers): boolean {
  return method === "OPTIONS" && Boolean(headers["origin"] && headers["access-control-request-method"]);
}

export function preflightResponse(headers: Headers): FrontResponse {
  return {
    status: 204,
    headers: {
      vary: "origin",
      "access-control-allow-methods": headers["access-control-request-method"] ?? anyMethod,
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "*",
      ...originHeaders(headers),
    },
    body: "",
  };
}

/** What lets a page of any origin read an answer with some headers, all of these included. */
export function corsHeaders(headers: Headers, answered: Headers): Headers {
  const exposed = Object.keys(answered).join(",") || "*";
  return { "access-control-expose-headers": exposed, ...originHeaders(headers) };
}

/** With credentials a browser takes no `*`, so the caller's own origin is named. */
function originHeaders(headers: Headers): Headers {
  return {
    "access-control-allow-origin": headers["origin"] ?? "*",
    "access-control-allow-credentials": "true",
  };
}
