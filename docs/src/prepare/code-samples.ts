import { curlLine, exampleRequest, type Bundle, type Operation } from "@clade/bundle";
import { typescriptSample } from "./typescript-sample.ts";

/** One entry of `x-codeSamples`. Its label must be among `codeSamples.languages` of docs/redocly.yaml. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** A right request to the operation: to the mock, to the vendor, and with the typed client. */
export function codeSamples(
  bundle: Bundle,
  operation: Operation,
  vendor: string,
  mockOrigin: string,
): CodeSample[] {
  const request = exampleRequest(bundle, operation);
  return [
    { lang: "curl", label: "cURL · mock", source: curlLine(request, mockOrigin) },
    { lang: "curl", label: "cURL · vendor", source: curlLine(request) },
    { lang: "typescript", label: "TypeScript", source: typescriptSample(bundle, operation, vendor) },
  ];
}
