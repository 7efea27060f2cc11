import { resolve, routeFailures, type Bundle } from "@clade/bundle/document";
import { message, type FrontRequest, type FrontResponse, type Route } from "@clade/front";
import { documentedAnswer } from "./documented-answer.ts";

type LostRoute = Extract<Route, { kind: "unknown" | "unsupported" }>;

/** Answers a request with no operation behind it: with the documented refusal, or else with one of our own that says so. */
export function answerLostRoute(bundle: Bundle, request: FrontRequest, route: LostRoute): FrontResponse {
  const failure = routeFailures(bundle).find(
    ({ when }) => "route" in when && [when.route].flat().includes(route.kind),
  );
  const response = failure?.response && bundle.components?.responses?.[failure.response];
  if (failure && response) {
    return documentedAnswer("The document", Number(failure.gets), resolve(bundle, response), failure.example);
  }
  return undocumented(request, route);
}

function undocumented({ method, path }: FrontRequest, route: LostRoute): FrontResponse {
  const mark = { "clade-undocumented": `route ${route.kind}` };
  if (route.kind === "unknown") return message(404, `The spec has no path for ${path}.`, mark);
  const allow = route.methods.join(", ");
  return message(405, `The spec has ${path}, but not with ${method}. It has ${allow}.`, { ...mark, allow });
}
