export {
  knownSchemes,
  noCredentials,
  requiredSchemes,
  sampleCredentials,
  type Credentials,
} from "./credentials.ts";
export { curlLine } from "./curl-line.ts";
export { exampleRequest, type ExampleChoice, type ExampleRequest } from "./example-request.ts";
export { exampleValue } from "./example-value.ts";
export { failuresOf, routeFailures } from "./failures.ts";
export { isFile, isForm, isJson } from "./media-type.ts";
export { listOperations, listWebhooks, serverUrl } from "./operations.ts";
export { readBundle } from "./read-bundle.ts";
export { requestHeaders } from "./request-headers.ts";
export { requestUrl } from "./request-url.ts";
export { resolve } from "./resolve.ts";
export * from "./types.ts";
export { findVendors, findWorkspaceRoot, type Vendor } from "./workspace.ts";
export { wrongRequests, type WrongRequest } from "./wrong-request.ts";
