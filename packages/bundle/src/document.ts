export { fromBase64, toBase64 } from "./base64.ts";
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
export { isBundle } from "./is-bundle.ts";
export { isFile, isForm, isJson } from "./media-type.ts";
export { listOperations, listWebhooks, serverUrl } from "./operations.ts";
export { operationSecrets } from "./operation-secrets.ts";
export { quotaSentence } from "./quota-sentence.ts";
export { referenceSteps } from "./reference-steps.ts";
export { requestHeaders } from "./request-headers.ts";
export { requestUrl } from "./request-url.ts";
export { resolve } from "./resolve.ts";
export { retrySentence } from "./retry-sentence.ts";
export { placeOfScheme } from "./scheme-place.ts";
export { secretNames, type SecretNames } from "./secret-names.ts";
export * from "./types.ts";
export { wrongRequests, type WrongRequest } from "./wrong-request.ts";
