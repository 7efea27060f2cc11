export {
  FaultUsageError,
  UnknownVendorError,
  type BundleChoice,
  type FaultRule,
  type Limits,
  type SeenRequest,
} from "@clade/front/node";
export { startMock, type Mock, type MockOptions } from "./start-mock.ts";
