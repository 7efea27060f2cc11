import { contradiction } from "./contradiction.ts";
import { created } from "./created.ts";
import { effect } from "./effect.ts";
import { error, errorOfExample } from "./error.ts";
import { event } from "./event.ts";
import { evidence } from "./evidence.ts";
import type { ExtensionKey } from "./extension-key.ts";
import { commonFailures, failures } from "./failure.ts";
import { leniency } from "./leniency.ts";
import { lifecycle } from "./lifecycle.ts";
import { origin } from "./origin.ts";
import { paginationStyles, paginationUse } from "./pagination.ts";
import { quota } from "./quota.ts";
import { retry } from "./retry.ts";
import { secret } from "./secret.ts";
import { session } from "./session.ts";

export type { ExtensionKey, Place } from "./extension-key.ts";
export type { Contradictions } from "./contradiction.ts";
export type { Created } from "./created.ts";
export { effectOfMethod, type Effect } from "./effect.ts";
export { errorKinds, type ErrorKind, type VendorError } from "./error.ts";
export type { VendorEvent } from "./event.ts";
export { grades, type Evidence, type Grade } from "./evidence.ts";
export type { Condition, Failure, Failures } from "./failure.ts";
export type { Leniencies } from "./leniency.ts";
export type { Lifecycle } from "./lifecycle.ts";
export type { Origin } from "./origin.ts";
export type { PaginationStyles, PaginationUse } from "./pagination.ts";
export type { Quotas } from "./quota.ts";
export type { Retry } from "./retry.ts";
export type { Secret } from "./secret.ts";
export type { Session } from "./session.ts";

/** Every extension key there is. A key that means different things in two places has an entry for each. */
export const vocabulary: readonly ExtensionKey[] = [
  origin,
  lifecycle,
  evidence,
  contradiction,
  effect,
  retry,
  paginationStyles,
  paginationUse,
  created,
  event,
  quota,
  leniency,
  error,
  errorOfExample,
  commonFailures,
  failures,
  session,
  secret,
];
