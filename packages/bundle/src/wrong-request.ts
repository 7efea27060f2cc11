import type { Failure } from "@clade/spec-rules";
import { exampleRequest, type ExampleRequest } from "./example-request.ts";
import { failuresOf } from "./failures.ts";
import type { Bundle, Operation } from "./types.ts";
import { wrongBody } from "./wrong-body.ts";
import { wrongCredentials } from "./wrong-credentials.ts";
import { parameterWithout, wrongParameter } from "./wrong-parameter.ts";

/** One wrong request that the spec documents an answer to. */
export interface WrongRequest {
  readonly failure: Failure;
  /** What is wrong, for a title: `query.url missing`. */
  readonly wrong: string;
  readonly request: ExampleRequest;
}

/**
 * A request for each state of each `x-failure` entry of an operation. A state is left out where an earlier entry
 * answers it, and where it cannot be written as a request: credentials that are known but insufficient, a key that is
 * malformed, a path parameter that is missing, a value that is unknown without an example of one.
 */
export function wrongRequests(bundle: Bundle, operation: Operation): WrongRequest[] {
  const all = failuresOf(bundle, operation).flatMap((failure) =>
    wrongRequestsFor(bundle, operation, failure),
  );
  const last = all.findIndex(({ failure }) => "request" in failure.when);
  const answered = last === -1 ? all : all.slice(0, last + 1);
  const byWrong = new Map<string, WrongRequest>();
  for (const item of answered) {
    if (!namesOf(item.wrong).some((name) => byWrong.has(name))) byWrong.set(item.wrong, item);
  }
  return [...byWrong.values()];
}

/** What an entry that answers it may call a fault: a number above its maximum is invalid, too. */
function namesOf(wrong: string): string[] {
  return [wrong, wrong.replace(/ above-maximum$/, " invalid")];
}

function wrongRequestsFor(bundle: Bundle, operation: Operation, failure: Failure): WrongRequest[] {
  return Object.entries(requestsByWrong(bundle, operation, failure)).flatMap(([wrong, request]) =>
    request ? [{ failure, wrong, request }] : [],
  );
}

function requestsByWrong(
  bundle: Bundle,
  operation: Operation,
  { when }: Failure,
): Record<string, ExampleRequest | undefined> {
  if ("route" in when) return {};
  if ("request" in when) return { "any request": exampleRequest(bundle, operation) };
  if ("body" in when) return each("body", when.body, (state) => withWrongBody(bundle, operation, state));
  if ("credentials" in when) {
    return each("credentials", when.credentials, (state) => wrongCredentials(bundle, operation, state));
  }
  const { parameter } = when;
  if ("without" in when) {
    const { without } = when;
    return { [`${parameter} without ${without}`]: parameterWithout(bundle, operation, parameter, without) };
  }
  return each(parameter, when.is, (state) => wrongParameter(bundle, operation, parameter, state, when.like));
}

function withWrongBody(
  bundle: Bundle,
  operation: Operation,
  state: Parameters<typeof wrongBody>[2],
): ExampleRequest | undefined {
  const change = wrongBody(bundle, operation, state);
  return change && { ...exampleRequest(bundle, operation), ...change };
}

function each<State extends string>(
  what: string,
  states: State | readonly State[],
  request: (state: State) => ExampleRequest | undefined,
): Record<string, ExampleRequest | undefined> {
  return Object.fromEntries([states].flat().map((state) => [`${what} ${state}`, request(state as State)]));
}
