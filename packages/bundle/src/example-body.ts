import { isForm, isJson } from "./media-type.ts";
import { pickExample } from "./pick-example.ts";
import type { Example, Operation } from "./types.ts";

/** A request body as it is sent. */
export interface ExampleBody {
  readonly contentType: string;
  readonly text: string;
}

/**
 * The request body in the operation's first media type.
 *
 * @param name A named example; by default the first.
 * @throws Error when there is no such example though one is named or a body is required, or when it has no text form.
 */
export function exampleBody(operation: Operation, name?: string): ExampleBody | undefined {
  const [contentType = "", mediaType] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const example = pickExample(mediaType?.examples ?? {}, name);
  if (example) return { contentType, text: textOf(operation, contentType, example) };
  if (name === undefined && !operation.requestBody?.required) return undefined;
  throw new Error(
    `The request body of ${operation.id} has no example${name === undefined ? "" : ` ${name}`}.`,
  );
}

function textOf(operation: Operation, contentType: string, { value }: Example): string {
  if (isJson(contentType)) return JSON.stringify(value);
  if (typeof value === "string") return value;
  if (isForm(contentType)) return new URLSearchParams(value as Record<string, string>).toString();
  throw new Error(`An example of the request body of ${operation.id} cannot be written as ${contentType}.`);
}
