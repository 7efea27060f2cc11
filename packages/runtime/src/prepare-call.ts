import type { Call, ClientContext } from "./call.ts";
import { readDuration } from "./options/duration.ts";
import { readMaxResponseSize } from "./options/max-response-size.ts";
import { readRetries } from "./options/retries.ts";
import { checkBodySettings } from "./request/check-body-settings.ts";
import { checkInit } from "./request/check-init.ts";
import { checkPathParameters } from "./request/check-path-parameters.ts";
import { checkQueryParameters } from "./request/check-query-parameters.ts";
import { findOperation } from "./request/find-operation.ts";
import { callSecrets } from "./secrets/call-secrets.ts";
import { createRedactor } from "./secrets/redactor.ts";

/**
 * Checks a call and gathers what its steps need.
 * @throws UsageError for a call that cannot be made as written
 */
export function prepareCall(context: ClientContext, method: string, path: string, given: unknown): Call {
  const { behaviour, options, authentication, searchFor } = context;
  const operation = findOperation(behaviour, method, path);
  const init = checkInit(method, given);
  checkBodySettings(operation, init);
  checkPathParameters(path, init.params?.path);
  checkQueryParameters(init.params?.query);
  const secrets = [...authentication.secrets, ...callSecrets(behaviour.secrets, init)];
  return {
    context,
    method,
    path,
    operation,
    init,
    timeout: readDuration("timeout", init.timeout, 1, options.timeout),
    attemptTimeout: readDuration("attemptTimeout", init.attemptTimeout, 1, options.attemptTimeout),
    retries: readRetries(init.retries, options.retries),
    maxResponseSize: readMaxResponseSize(init.maxResponseSize, options.maxResponseSize),
    redactor: createRedactor(behaviour.secrets, secrets, searchFor),
  };
}
