export { UnknownVendorError, type BundleChoice, type Limits } from "@clade/front/node";
export { startMock, type Mock, type MockOptions } from "./start-mock.ts";
