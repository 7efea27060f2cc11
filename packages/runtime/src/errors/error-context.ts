import type { Call, Progress } from "../call.ts";
import { serverUrl } from "../request/server-url.ts";
import type { ErrorContext } from "./api-error.ts";

/** What an error of this call has to know, without secrets. */
export function errorContext(call: Call, progress: Progress): ErrorContext {
  const { context, method, path, operation, redactor } = call;
  const url = progress.url ?? `${serverUrl(context.options.baseUrl, operation)}${path}`;
  return {
    vendor: context.behaviour.vendor,
    title: context.behaviour.title,
    operationId: operation.id,
    method,
    path,
    url: redactor.url(url),
    attempts: progress.attempts,
  };
}
