import type { BodyForm, OperationBehaviour } from "../behaviour.ts";
import { UsageError } from "../errors/usage-error.ts";
import { chooseMediaType } from "./choose-media-type.ts";
import { formFields, plainText } from "./form-fields.ts";

type BodyBehaviour = Pick<OperationBehaviour, "sends" | "mediaTypes">;

/** A body that can be sent more than once. */
export type WrittenBody = string | URLSearchParams | FormData | Uint8Array<ArrayBuffer> | ArrayBuffer | Blob;

function writeJson(body: unknown): string {
  try {
    // undefined for a function or a symbol
    const text = JSON.stringify(body) as string | undefined;
    if (text !== undefined) return text;
  } catch {
    // Falls through: the platform's message names classes and properties of the caller's object.
  }
  throw new UsageError("The body cannot be written as JSON: it holds a cycle, a bigint or a function.");
}

function writeText(body: unknown): string {
  const text = plainText(body);
  if (text === undefined) throw new UsageError("The body of this operation must be a text.");
  return text;
}

function writeForm(body: unknown): URLSearchParams {
  if (body instanceof URLSearchParams) return body;
  const form = new URLSearchParams();
  for (const [name, value] of formFields(body)) {
    const text = plainText(value);
    if (text === undefined)
      throw new UsageError(`The form field "${name}" must be a text, number or truth value.`);
    form.append(name, text);
  }
  return form;
}

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> | ArrayBuffer =>
  value instanceof Uint8Array || value instanceof ArrayBuffer;

/** A part of its own type: files as they are, text as text, anything else as JSON, which is OpenAPI's default. */
function multipartValue(value: unknown): string | Blob {
  if (value instanceof Blob) return value;
  if (isBytes(value)) return new Blob([value]);
  return plainText(value) ?? new Blob([writeJson(value)], { type: "application/json" });
}

function writeMultipart(body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of formFields(body)) {
    const part = multipartValue(value);
    if (typeof part === "string") form.append(name, part);
    else form.append(name, part);
  }
  return form;
}

function writeBytes(body: unknown): WrittenBody {
  if (isBytes(body) || body instanceof Blob) return body;
  throw new UsageError("The body of this operation must be a Uint8Array, an ArrayBuffer or a Blob.");
}

/** How each form is written, and the content type that goes with it unless the caller gives another. */
const WRITERS = {
  text: { write: writeText, type: "text/plain;charset=UTF-8" },
  form: { write: writeForm, type: "application/x-www-form-urlencoded;charset=UTF-8" },
  multipart: { write: writeMultipart, type: undefined },
  bytes: { write: writeBytes, type: "application/octet-stream" },
  json: { write: writeJson, type: "application/json" },
};

/** Whether the body is one file that may be of several forms. */
function isFile({ sends, mediaTypes = {} }: BodyBehaviour): boolean {
  return sends === "bytes" && Object.values(mediaTypes).some((form) => form !== "bytes");
}

/** A file goes as it is. What is none yet can be made into one only as JSON. */
function writeFile({ mediaTypes = {} }: BodyBehaviour, form: BodyForm | "json", body: unknown): WrittenBody {
  if (typeof body === "string" || isBytes(body) || body instanceof Blob) return body;
  if (form === "json") return writeJson(body);
  const json = Object.keys(mediaTypes).find((name) => mediaTypes[name] === "json");
  const hint = json === undefined ? "" : ` To send anything else as JSON, pass contentType: "${json}".`;
  throw new UsageError(
    `The body of this operation is a file: a string, a Uint8Array, an ArrayBuffer or a Blob.${hint}`,
  );
}

/**
 * Writes a request body as the spec has it.
 * @param chosen the caller's media type, if any
 * @throws UsageError for a value that has no such form
 */
export function writeBody(
  operation: BodyBehaviour,
  body: unknown,
  chosen?: string,
): { body: WrittenBody; contentType: string | undefined } | undefined {
  if (body === undefined) return undefined;
  const { form, mediaType } = chooseMediaType(operation, body, chosen);
  if (form === "empty") throw new UsageError("This operation takes no body.");
  const written = isFile(operation) ? writeFile(operation, form, body) : WRITERS[form].write(body);
  // The platform adds the type, since only it knows the boundary.
  if (form === "multipart") return { body: written, contentType: undefined };
  const ownType = body instanceof Blob && body.type !== "" ? body.type : undefined;
  return { body: written, contentType: chosen ?? ownType ?? mediaType ?? WRITERS[form].type };
}
