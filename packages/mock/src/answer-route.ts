import type { Bundle } from "@clade/bundle";
import {
  findRouteFailure,
  type FrontRequest,
  type FrontResponse,
  type LostRoute,
  refuseRoute,
} from "@clade/front";
import type { PrismVendor } from "./prism/prism-vendor.ts";

/** Answers a request with no operation behind it: with the documented refusal, or else with one of our own. */
export async function answerRoute(
  bundle: Bundle,
  prism: PrismVendor,
  request: FrontRequest,
  route: LostRoute,
): Promise<FrontResponse> {
  const failure = findRouteFailure(bundle, route);
  if (failure?.response === undefined) return refuseRoute(request, route);
  const { gets, example, response } = failure;
  return prism.answerWith(response, { status: Number(gets), ...(example !== undefined && { example }) });
}
