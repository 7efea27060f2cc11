import type { Call, Progress } from "../call.ts";
import { errorContext } from "../errors/error-context.ts";
import { HttpError } from "../errors/http-error.ts";
import { retryAdvice } from "../exchange/retry-advice.ts";
import { retryAfter } from "../exchange/retry-after.ts";
import { attemptsByAdvice } from "../exchange/attempts-by-advice.ts";
import { beyondQuota } from "../quota/beyond-quota.ts";
import { quotaAdvice } from "../quota/quota-advice.ts";
import { readRefusal, type Refusal } from "./read-refusal.ts";

const LOST_SESSION =
  "The next call opens a new session; this one is not sent again, since it must not be done twice.";

/** What to do next: what the vendor says of trying again, of its quota, and what the credentials' keeper says. */
function adviceFor(
  { context }: Call,
  progress: Progress,
  { kind, retry }: Refusal,
  { status, headers }: Response,
): string | undefined {
  const { behaviour, authentication } = context;
  const { title } = behaviour;
  const { refusals, heldBack } = progress;
  const quotas = beyondQuota(behaviour, status);
  const sentences = [
    retryAdvice({ title, retry, attempts: attemptsByAdvice(progress), retryAfter: retryAfter(headers) }),
    quotas.length > 0 && quotaAdvice({ title, quotas, refusals, heldBack, now: Date.now() }),
    kind === "unauthenticated" && authentication.hint,
    progress.session === "lost" && LOST_SESSION,
  ];
  return sentences.filter(Boolean).join(" ") || undefined;
}

/** The error for an answer with an error status. */
export function httpErrorOf(call: Call, progress: Progress, response: Response, text: string): HttpError {
  const { context, operation, redactor } = call;
  const refusal = readRefusal(context.behaviour, operation, response, text);
  const { kind, data, message, code, reference } = refusal;
  const hidden = (value: string | undefined) => (value === undefined ? undefined : redactor.text(value));
  return new HttpError(errorContext(call, progress), {
    kind,
    status: response.status,
    data: redactor.data(data),
    vendorMessage: hidden(message),
    code: hidden(code),
    reference: hidden(reference),
    retryAfter: retryAfter(response.headers),
    advice: adviceFor(call, progress, refusal, response),
  });
}
