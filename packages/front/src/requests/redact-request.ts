import { isForm } from "@clade/bundle/document";
import type { FrontRequest } from "../http/front-request.ts";
import type { Route } from "../http/match-route.ts";
import { decode } from "../http/segment-pattern.ts";
import { parseJson } from "../parse-json.ts";
import { valuesByName } from "../values-by-name.ts";
import { redacted, type Redaction } from "./redaction.ts";
import type { SeenRequest } from "./seen-request.ts";

type Described = Pick<SeenRequest, "method" | "url" | "headers" | "body">;

/**
 * Describes a request without its secrets.
 *
 * @param bodyBytes How long the body was, also where it was not kept.
 */
export function redactRequest(
  redaction: Redaction,
  request: FrontRequest,
  bodyBytes: number,
  route: Exclude<Route, { kind: "malformed" }>,
): Described {
  const { method, origin, query } = request;
  const search = query === "" ? "" : `?${redactPairs(redaction, query)}`;
  return {
    method,
    url: `${origin}${redactPath(request.path, route)}${search}`,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, redaction.header(name, value)]),
    ),
    body: bodyBytes === 0 ? undefined : redactBody(redaction, request, bodyBytes),
  };
}

/** Segment by segment, since a path has no names by which a secret could be found. */
function redactPath(path: string, route: Exclude<Route, { kind: "malformed" }>): string {
  if (route.kind !== "operation") return path;
  const secrets = route.operation.parameters
    .filter((parameter) => parameter.in === "path" && parameter["x-secret"])
    .map(({ name }) => route.pathParameters[name]);
  if (secrets.length === 0) return path;
  const segments = path.split("/");
  return segments.map((segment) => (secrets.includes(decode(segment)) ? redacted : segment)).join("/");
}

/** What is no secret stays as it was sent, so that a test sees how it was encoded. */
function redactPairs({ parameter }: Redaction, query: string): string {
  return query
    .split("&")
    .map((pair) => {
      const [[name, value] = ["", ""]] = [...new URLSearchParams(pair)];
      return parameter(name, value) === value ? pair : `${pair.slice(0, pair.indexOf("=") + 1)}${redacted}`;
    })
    .join("&");
}

function redactBody(redaction: Redaction, { headers, body }: FrontRequest, bodyBytes: number): unknown {
  const mediaType = headers["content-type"] ?? "";
  const size = `(${bodyBytes} bytes of ${mediaType === "" ? "no media type" : mediaType})`;
  if (body.length === 0) return size;
  const text = new TextDecoder().decode(body);
  const value = parseJson(text);
  if (value !== undefined) return redaction.json(value);
  if (isForm(mediaType)) return valuesByName(redactForm(redaction, text));
  return mediaType.startsWith("text/") ? text : size;
}

function redactForm({ parameter }: Redaction, text: string): URLSearchParams {
  const pairs = [...new URLSearchParams(text)];
  return new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, parameter(name, value)]));
}
