import type { ErrorBehaviour, VendorErrorKind } from "../behaviour.ts";
import type { Call, Progress } from "../call.ts";
import { errorContext } from "../errors/error-context.ts";
import { HttpError } from "../errors/http-error.ts";
import { retryAdvice } from "../exchange/retry-advice.ts";
import { retryAfter } from "../exchange/retry-after.ts";
import { beyondQuota } from "../quota/beyond-quota.ts";
import { quotaAdvice } from "../quota/quota-advice.ts";
import { errorBehaviour, kindOfStatus } from "./error-behaviour.ts";
import { atPointer } from "./json-pointer.ts";
import { readErrorData } from "./read-error-data.ts";

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

function kindOf(
  known: ErrorBehaviour | undefined,
  message: string | undefined,
  status: number,
): VendorErrorKind {
  const kinds = known?.kindOfMessage ?? {};
  // The message is the vendor's and might be "constructor".
  const byMessage = message !== undefined && Object.hasOwn(kinds, message) ? kinds[message] : undefined;
  return byMessage ?? known?.kind ?? kindOfStatus(status);
}

/** What to do next: what the vendor says of trying again, of its quota, and what the credentials' keeper says. */
function adviceFor(
  { context }: Call,
  { attempts, refusals, heldBack }: Progress,
  answer: {
    status: number;
    retry: ErrorBehaviour["retry"];
    retryAfter: number | undefined;
    hint: string | undefined;
  },
): string | undefined {
  const { title } = context.behaviour;
  const quotas = beyondQuota(context.behaviour, answer.status);
  const sentences = [
    retryAdvice({ title, ...answer, attempts: attempts - refusals }),
    quotas.length > 0 && quotaAdvice({ title, quotas, refusals, heldBack, now: Date.now() }),
    answer.hint,
  ];
  return sentences.filter(Boolean).join(" ") || undefined;
}

/** The error for an answer with an error status. */
export function httpErrorOf(call: Call, progress: Progress, response: Response, text: string): HttpError {
  const { context, operation, redactor } = call;
  const { status, headers } = response;
  const contentType = headers.get("content-type");
  const known = errorBehaviour(context.behaviour, operation, status);
  const data = readErrorData(text, contentType, known);
  const message = messageIn(data, known, contentType);
  const kind = kindOf(known, message, status);
  const hidden = (value: string | undefined) => (value === undefined ? undefined : redactor.text(value));
  const pause = retryAfter(headers);
  const hint = kind === "unauthenticated" ? context.authentication.hint : undefined;
  return new HttpError(errorContext(call, progress), {
    kind,
    status,
    data: redactor.data(data),
    vendorMessage: hidden(message),
    code: hidden(textAt(data, known?.code)),
    reference: hidden(textAt(data, known?.reference)),
    retryAfter: pause,
    advice: adviceFor(call, progress, { status, retry: known?.retry, retryAfter: pause, hint }),
  });
}
