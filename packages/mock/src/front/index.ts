export { createFront, type FrontOptions } from "./create-front.ts";
export type { FrontHandler, FrontRequest, FrontResponse } from "./front-request.ts";
export { createFrontVendor, vendorBaseUrl, type FrontVendor, type VendorBackend } from "./front-vendor.ts";
export { firstLineToTry } from "./index-page.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export { isLoopback, type Address } from "./listen.ts";
export type { Route } from "./match-route.ts";
export { message } from "./messages.ts";
export { serve, type Listening, type ServeOptions } from "./serve.ts";
