import type { Bundle, Operation } from "@clade/bundle/document";
import type { FrontRequest } from "../http/front-request.ts";
import { lenientBody } from "./lenient-body.ts";
import { lenientQuery } from "./lenient-query.ts";

/**
 * A request as the spec would have it written, where the vendor's `x-leniency` accepts how it was written. Its path has
 * led to the operation already.
 */
export function lenientRequest(bundle: Bundle, operation: Operation, request: FrontRequest): FrontRequest {
  if (!bundle["x-leniency"]) return request;
  return lenientBody(bundle, operation, lenientQuery(bundle, operation, request));
}
