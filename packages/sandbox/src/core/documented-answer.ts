import { isJson, type Operation, type Response } from "@clade/bundle/document";
import type { FrontResponse } from "@clade/front";
import type { AnyAnswer } from "./handlers.ts";

/**
 * The answer that the spec gives as an example.
 * @param subject what the response belongs to, for the error
 * @param name the example; by default the first
 * @throws Error if there is no such example, which is a mistake of the spec's or of a handler's
 */
export function documentedAnswer(
  subject: string,
  status: number,
  response: Response | undefined,
  name?: string,
): FrontResponse {
  if (!response) throw new Error(`${subject} documents no ${String(status)}.`);
  const entries = Object.entries(response.content ?? {});
  if (entries.length === 0) return { status, headers: exampleHeaders(response), body: "" };
  for (const [mediaType, { examples = {} }] of entries) {
    const example = name === undefined ? Object.values(examples)[0] : examples[name];
    if (example) return written(status, exampleHeaders(response), mediaType, example.value);
  }
  throw new Error(`${subject} has no example ${name ?? ""} for ${String(status)}.`);
}

/**
 * What a handler answers, in the media type that the spec gives.
 * @throws Error if the operation does not document the status
 */
export function handledAnswer(
  operation: Operation,
  { status, body, headers = {}, mediaType }: AnyAnswer,
): FrontResponse {
  const response = operation.responses[String(status)];
  if (!response) throw new Error(`${operation.id} documents no ${String(status)}.`);
  const type = mediaType ?? Object.keys(response.content ?? {})[0];
  return type === undefined || body === undefined
    ? { status, headers, body: "" }
    : written(status, headers, type, body);
}

function written(
  status: number,
  headers: Readonly<Record<string, string>>,
  mediaType: string,
  value: unknown,
): FrontResponse {
  const isText = mediaType.startsWith("text/") && !mediaType.includes(";");
  return {
    status,
    headers: { ...headers, "content-type": isText ? `${mediaType}; charset=utf-8` : mediaType },
    body: value instanceof Uint8Array ? value : isJson(mediaType) ? JSON.stringify(value) : String(value),
  };
}

function exampleHeaders({ headers = {} }: Response): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, { example }]) => example !== undefined)
      .map(([name, { example }]) => [name.toLowerCase(), String(example)]),
  );
}
