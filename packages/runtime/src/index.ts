// The calling itself, reading and redaction are withheld on purpose: a vendor's client needs none of it,
// and what is not exported can change.
export { createClient } from "./create-client.ts";
export type { VendorSettings } from "./create-client.ts";
export { unwrap } from "./unwrap.ts";
export type { DataOf } from "./unwrap.ts";
export { createWebhookParser } from "./webhooks/create-webhook-parser.ts";

export { ApiError } from "./errors/api-error.ts";
export type { ApiErrorKind } from "./errors/api-error.ts";
export { DecodeError } from "./errors/decode-error.ts";
export { HttpError } from "./errors/http-error.ts";
export { isApiError } from "./errors/is-api-error.ts";
export type { CallError } from "./errors/is-api-error.ts";
export { NetworkError } from "./errors/network-error.ts";
export { QuotaError } from "./errors/quota-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export { UsageError } from "./errors/usage-error.ts";
export type { SettingSource } from "./errors/usage-error.ts";
export { WebhookError } from "./errors/webhook-error.ts";
export type { WebhookFault } from "./errors/webhook-error.ts";

export type {
  Authentication,
  CallAuthentication,
  Credentials,
  SessionAuthentication,
} from "./credentials/authentication.ts";
export { basicAuthorization } from "./credentials/basic-authorization.ts";
export { bearerAuthorization } from "./credentials/bearer-authorization.ts";
export { readCredential } from "./credentials/read-credential.ts";
export { readKeyOrSignIn } from "./credentials/read-key-or-sign-in.ts";
export { refuseUnsendable } from "./credentials/refuse-unsendable.ts";

export type {
  BodyForm,
  BodyShape,
  CreatedId,
  ErrorBehaviour,
  EventBehaviour,
  JsonType,
  OffsetStyle,
  OperationBehaviour,
  PagingStyle,
  PassBackStyle,
  QuotaBehaviour,
  SessionBehaviour,
  VendorBehaviour,
  VendorErrorKind,
  VendorEvents,
} from "./behaviour.ts";
export type { CloseSettings } from "./session/close-session.ts";
export type { Clock } from "./clock/clock.ts";
export type { ClientQuota, QuotaUsage } from "./quota/client-quota.ts";
export type { QuotaForecast } from "./quota/forecast.ts";
export type { AttemptEvent, FailureEvent, Hooks, Repetition, ResponseEvent } from "./hooks/hooks.ts";
export type { ClientOptions } from "./options/client-options.ts";
export type { CallHeaders, CallInit, CallInitAt, CallSettings } from "./types/call-init.ts";
export type {
  CallFailure,
  CallResult,
  CallSuccess,
  CreationFailure,
  CreationResult,
  CreationSuccess,
} from "./types/call-result.ts";
export type { FailureData, FileShape, SuccessData } from "./types/bodies.ts";
export type { OffsetPage, Page, PassBackPage, ReadItems, ReadPages } from "./types/paging.ts";
export type { HttpMethod, PathsWithMethod } from "./types/paths.ts";
export type { RefusalOf, UndocumentedRefusal } from "./types/refusal.ts";
export type { ClientTraits, ListTrait } from "./types/traits.ts";
export type { CallMethod, VendorClient } from "./types/vendor-client.ts";
export type { ParsedWebhook, ParseWebhook, Received, WebhookOptions } from "./types/webhooks.ts";
