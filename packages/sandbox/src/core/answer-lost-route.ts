import { resolve, type Bundle } from "@clade/bundle/document";
import {
  findRouteFailure,
  refuseRoute,
  type FrontRequest,
  type FrontResponse,
  type LostRoute,
} from "@clade/front";
import { documentedAnswer } from "./documented-answer.ts";

/** Answers a request with no operation behind it: with the documented refusal, or else with one of our own that says so. */
export function answerLostRoute(bundle: Bundle, request: FrontRequest, route: LostRoute): FrontResponse {
  const failure = findRouteFailure(bundle, route);
  const response = failure?.response && bundle.components?.responses?.[failure.response];
  if (!failure || !response) return refuseRoute(request, route);
  return documentedAnswer("The document", Number(failure.gets), resolve(bundle, response), failure.example);
}
