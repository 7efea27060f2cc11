import type { Call, Progress } from "../call.ts";
import type { Again } from "../exchange/again.ts";
import { troubleOf } from "../response/trouble-of.ts";
import type { AttemptEvent, FailureEvent, Repetition } from "./hooks.ts";
import type { SafeHooks } from "./safe-hooks.ts";

/** Tells the hooks how an attempt went on. */
export interface AttemptWatch {
  /** Its answer is there. */
  answered(response: Response, again: Again | undefined): void;
  /** It brought none. */
  failed(reason: FailureEvent["reason"], thrown: unknown, again: Again | undefined): void;
}

const UNWATCHED: AttemptWatch = { answered: () => undefined, failed: () => undefined };

const headersOf = ({ redactor }: Call, headers: Headers): Readonly<Record<string, string>> =>
  Object.freeze(Object.fromEntries(redactor.headers(headers)));

const repetitionOf = (again: Again | undefined): Repetition | undefined =>
  again && Object.freeze({ in: again.pause, cause: again.cause });

function eventOf(call: Call, { callId, attempts }: Progress, request: Request): AttemptEvent {
  const { context, operation, method, path, redactor } = call;
  return Object.freeze({
    callId,
    vendor: context.behaviour.vendor,
    operationId: operation.id,
    method,
    path,
    attempt: attempts,
    request: Object.freeze({ url: redactor.url(request.url), headers: headersOf(call, request.headers) }),
  });
}

/** What there is to say of a failure beyond its reason. The caller's own reason for an abort may be anything and stays out. */
function wordsOf(
  { redactor }: Call,
  reason: FailureEvent["reason"],
  thrown: unknown,
): { message: string; code: string | undefined } {
  if (reason === "timeout") return { message: "The time is over.", code: undefined };
  if (reason === "aborted") return { message: "The caller has aborted the call.", code: undefined };
  const { reason: message, code } = troubleOf(thrown, redactor);
  return { message, code };
}

function watch(hooks: SafeHooks, call: Call, progress: Progress, request: Request): AttemptWatch {
  const { clock } = call.context.options;
  const event = eventOf(call, progress, request);
  const sentAt = clock.elapsed();
  const ending = (again: Again | undefined) => ({
    ...event,
    milliseconds: clock.elapsed() - sentAt,
    again: repetitionOf(again),
  });
  hooks.onRequest(event);
  return {
    answered: (response, again) => {
      const { status } = response;
      const headers = headersOf(call, response.headers);
      hooks.onResponse(Object.freeze({ ...ending(again), status, headers }));
    },
    failed: (reason, thrown, again) => {
      const status = progress.response?.status;
      const words = wordsOf(call, reason, thrown);
      hooks.onError(Object.freeze({ ...ending(again), reason, ...words, status }));
    },
  };
}

/** Tells the hooks, if there are any, that an attempt begins. */
export function watchAttempt(call: Call, progress: Progress, request: Request): AttemptWatch {
  const { hooks } = call.context.options;
  return hooks ? watch(hooks, call, progress, request) : UNWATCHED;
}
