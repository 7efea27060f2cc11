import type { Call, Progress } from "../call.ts";
import { errorContext } from "../errors/error-context.ts";
import { HttpError } from "../errors/http-error.ts";
import { onceOnlyAdvice } from "../exchange/once-only-advice.ts";
import { retryAdvice } from "../exchange/retry-advice.ts";
import { retryAfter } from "../exchange/retry-after.ts";
import { beyondQuota } from "../quota/beyond-quota.ts";
import { quotaAdvice } from "../quota/quota-advice.ts";
import { redirectAdvice } from "./redirect-advice.ts";
import { readRefusal, type Refusal } from "./read-refusal.ts";

const LOST_SESSION = "The next call opens a new session.";

/** What to do next: what the vendor says of trying again, of its quota, and what the credentials' keeper says. */
function adviceFor(
  call: Call,
  progress: Progress,
  { kind, retry }: Refusal,
  response: Response,
): string | undefined {
  const { status, headers } = response;
  const { behaviour, authentication, options, turns } = call.context;
  const now = options.clock.now();
  const { title } = behaviour;
  const { repetitions, heldBack } = progress;
  const quotas = beyondQuota(behaviour, status);
  const sentences = [
    retryAdvice({ title, retry, repetitions: repetitions.advice, retryAfter: retryAfter(headers, now) }),
    quotas.length > 0 &&
      quotaAdvice({ title, quotas, refusals: repetitions.quota, heldBack, now, usage: turns.quota.usage() }),
    kind === "unauthenticated" && authentication.hint,
    redirectAdvice(call, progress, response),
    onceOnlyAdvice(call, progress),
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
    retryAfter: retryAfter(response.headers, context.options.clock.now()),
    advice: adviceFor(call, progress, refusal, response),
  });
}
