export { UnknownVendorError, type BundleChoice } from "./find-bundles.ts";
export type { Limits } from "./front/limits.ts";
export { startMock, type Mock, type MockOptions } from "./start-mock.ts";
