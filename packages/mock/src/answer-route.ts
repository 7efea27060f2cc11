import { routeFailures, type Bundle } from "@clade/bundle";
import type { FrontRequest, FrontResponse, Route } from "@clade/front";
import { lentPath } from "./prism/prism-document.ts";
import { loadPrismLibrary } from "./prism/prism-library.ts";
import type { PrismVendor } from "./prism/prism-vendor.ts";
import { problemResponse } from "./prism/problem-response.ts";

type LostRoute = Extract<Route, { kind: "unknown" | "unsupported" }>;

/** Answers a request with no operation behind it: with the documented refusal, or else with Prism's. */
export async function answerRoute(
  bundle: Bundle,
  prism: PrismVendor,
  request: FrontRequest,
  route: LostRoute,
): Promise<FrontResponse> {
  const failure = routeFailures(bundle).find(
    ({ when }) => "route" in when && [when.route].flat().includes(route.kind),
  );
  if (failure?.response === undefined) return undocumented(request, route);
  const place = { method: "get", path: lentPath(failure.response) };
  const choice = {
    status: Number(failure.gets),
    ...(failure.example !== undefined && { example: failure.example }),
  };
  return prism.answer(place, { method: "get", url: { path: place.path } }, choice);
}

async function undocumented(request: FrontRequest, route: LostRoute): Promise<FrontResponse> {
  const { http } = await loadPrismLibrary();
  const isUnknown = route.kind === "unknown";
  const template = isUnknown ? http.NO_PATH_MATCHED_ERROR : http.NO_METHOD_MATCHED_ERROR;
  const detail = isUnknown
    ? `The spec has no path for ${request.path}.`
    : `The spec has ${request.path}, but not with ${request.method}.`;
  const response = problemResponse({ http }, http.ProblemJsonError.fromTemplate(template, detail));
  const allow = route.kind === "unsupported" ? { allow: route.methods.join(", ") } : {};
  return {
    ...response,
    headers: { ...response.headers, ...allow, "clade-undocumented": `route ${route.kind}` },
  };
}
