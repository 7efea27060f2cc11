import { isJsonObject } from "./is-json-object.ts";
import { typeInWords } from "./json-types.ts";

/** Ends the reading with an error about the body as a whole. */
export type RefuseBody = (problem: string) => never;

/** The JSON object that a body is, whether it is text, bytes or parsed already. */
export function readPayload(body: unknown, refuse: RefuseBody): Readonly<Record<string, unknown>> {
  const bytes = bytesOf(body);
  const text = bytes ? readText(bytes, refuse) : body;
  const value = typeof text === "string" ? parse(text, refuse) : text;
  return isJsonObject(value) ? value : refuse(`must be an object; got ${typeInWords(value)}`);
}

function bytesOf(body: unknown): Uint8Array | undefined {
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  return ArrayBuffer.isView(body) ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength) : undefined;
}

function readText(bytes: Uint8Array, refuse: RefuseBody): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("is not UTF-8 text");
  }
}

/** The platform's own message is dropped, since it quotes the text. */
function parse(text: string, refuse: RefuseBody): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse("is not JSON");
  }
}
