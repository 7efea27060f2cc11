import type { ErrorBehaviour, OperationBehaviour, VendorBehaviour, VendorErrorKind } from "../behaviour.ts";
import { errorBehaviour, kindOfStatus } from "./error-behaviour.ts";
import { atPointer } from "./json-pointer.ts";
import { readErrorData } from "./read-error-data.ts";

/** What an error's answer says, in the vendor's own words; they may hold secrets. */
export interface Refusal {
  readonly kind: VendorErrorKind;
  readonly data: unknown;
  readonly message: string | undefined;
  readonly code: string | undefined;
  readonly reference: string | undefined;
  readonly retry: ErrorBehaviour["retry"];
}

function textAt(data: unknown, place: string | undefined): string | undefined {
  const value = place?.startsWith("/") ? atPointer(data, place) : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** Where the spec is silent, a plain text is taken for the message; a page of HTML is not one. */
function messageIn(
  data: unknown,
  known: ErrorBehaviour | undefined,
  contentType: string | null,
): string | undefined {
  const isMessage = known?.message === "body" || /^text\/plain/iu.test(contentType ?? "");
  const message = textAt(data, known?.message) ?? (isMessage && typeof data === "string" ? data : undefined);
  return message?.trim() || undefined;
}

/** The words are the vendor's and might be "constructor". */
function kindIn(kinds: ErrorBehaviour["kindOfCode"], words: string | undefined): VendorErrorKind | undefined {
  return kinds && words !== undefined && Object.hasOwn(kinds, words) ? kinds[words] : undefined;
}

/** Reads an error's answer as the spec has it. */
export function readRefusal(
  behaviour: VendorBehaviour,
  operation: OperationBehaviour,
  { status, headers }: Response,
  text: string,
): Refusal {
  const contentType = headers.get("content-type");
  const known = errorBehaviour(behaviour, operation, status);
  const data = readErrorData(text, contentType, known);
  const message = messageIn(data, known, contentType);
  const code = textAt(data, known?.code);
  const special = kindIn(known?.kindOfCode, code) ?? kindIn(known?.kindOfMessage, message);
  return {
    kind: special ?? known?.kind ?? kindOfStatus(status),
    data,
    message,
    code,
    reference: textAt(data, known?.reference),
    retry: known?.retry,
  };
}
