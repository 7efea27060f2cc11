export type { Diagnostic } from "./diagnostic.ts";
export {
  chooseDocumented,
  findResponse,
  listDocumented,
  type DocumentedChoice,
} from "./documented-choice.ts";
export { admit, type Admission, type Doorkeeper } from "./failure/admit.ts";
export type { CredentialState } from "./failure/credential-state.ts";
export { findFailure } from "./failure/find-failure.ts";
export { givenValue } from "./failure/given-value.ts";
export { refuseUndocumented } from "./failure/refuse-undocumented.ts";
export type { RequestFaults, UnknownCondition } from "./failure/request-faults.ts";
export { findRouteFailure, refuseRoute, type LostRoute } from "./failure/route-failure.ts";
export { withViolations } from "./failure/violations.ts";
export { deliverInProcess } from "./fault/deliver-in-process.ts";
export { FaultUsageError } from "./fault/fault.ts";
export type { FaultRule } from "./fault/fault-rules.ts";
export { createFront, type FrontOptions } from "./http/create-front.ts";
export { platformDecompressions, type Decompressions } from "./http/decompressions.ts";
export type { FrontHandler, FrontRequest, FrontResponse } from "./http/front-request.ts";
export {
  compileVendorRoutes,
  createFrontVendor,
  vendorBaseUrl,
  type FrontVendor,
  type VendorBackend,
} from "./http/front-vendor.ts";
export { firstLineToTry } from "./http/index-page.ts";
export { inflateBody } from "./http/inflate-body.ts";
export { defaultLimits, type Limits } from "./http/limits.ts";
export { matchRoute, type Route } from "./http/match-route.ts";
export { answerFailed, message, refusal } from "./http/messages.ts";
export type { CompiledRoutes } from "./http/routes.ts";
export { stackOf } from "./http/stack-of.ts";
export { withoutHeaders } from "./http/without-headers.ts";
export { isObject } from "./is-object.ts";
export { lenientRequest } from "./lenient/lenient-request.ts";
export { RequestLog, type RequestMemory } from "./requests/request-log.ts";
export type { SeenRequest } from "./requests/seen-request.ts";
export { requestParts, type RequestParts } from "./request-parts.ts";
export { valuesByName } from "./values-by-name.ts";
