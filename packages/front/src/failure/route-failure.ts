import { routeFailures, type Bundle } from "@clade/bundle/document";
import type { FrontRequest, FrontResponse } from "../http/front-request.ts";
import type { Route } from "../http/match-route.ts";
import { refusal } from "../http/messages.ts";

/** Where a request leads that leads to no operation. */
export type LostRoute = Extract<Route, { kind: "unknown" | "unsupported" }>;

/** The documented answer to a request that leads to no operation, if there is one. */
export function findRouteFailure(
  bundle: Bundle,
  { kind }: LostRoute,
): ReturnType<typeof routeFailures>[number] | undefined {
  return routeFailures(bundle).find(({ when }) => "route" in when && [when.route].flat().includes(kind));
}

/** Refuses such a request where no document says how the vendor does. */
export function refuseRoute({ method, path }: FrontRequest, route: LostRoute): FrontResponse {
  const reason = `route ${route.kind}`;
  const help = "What the vendor answers then is not known. GET /<vendor> lists what the spec has.";
  if (route.kind === "unknown") return refusal(404, reason, `The spec has no path for ${path}. ${help}`);
  const allow = route.methods.join(", ");
  const text = `The spec has ${path}, but not with ${method}. It has ${allow}. ${help}`;
  return refusal(405, reason, text, { allow });
}
