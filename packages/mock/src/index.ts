export {
  FaultUsageError,
  UnknownVendorError,
  type BundleChoice,
  type FaultRule,
  type Limits,
  type SeenRequest,
} from "@clade/front/node";
export type { OwnSpec } from "./own-spec/own-spec.ts";
export { SpecError } from "./own-spec/spec-error.ts";
export { startMock, type Mock, type MockOptions } from "./start-mock.ts";
