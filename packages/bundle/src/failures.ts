import type { Condition, Failure } from "@clade/spec-rules";
import { findScheme } from "./credentials.ts";
import { findParameter } from "./parameter-key.ts";
import type { Bundle, Operation } from "./types.ts";

/**
 * The wrong requests of an operation and their documented answers, in the order in which they are checked: the
 * document's on credentials, the operation's own as listed, then the rest of the document's. Where the operation has an
 * entry on credentials of its own, its list is first and all of the document's come after. Entries on the route are not
 * here: see {@link routeFailures}.
 */
export function failuresOf(bundle: Bundle, operation: Operation): Failure[] {
  const own = operation.object["x-failure"];
  const ownList = Array.isArray(own) ? own : [];
  const common = (bundle["x-failure"] ?? []).filter(
    (failure) => isDeclared(operation, failure) && concerns(bundle, operation, failure.when),
  );
  const first = ownList.some(isOnCredentials) ? [] : common.filter(isOnCredentials);
  return [...first, ...ownList, ...common.filter((failure) => !first.includes(failure))];
}

/** The document's answers to a path it does not know (`unknown`) or a method the path lacks (`unsupported`). */
export function routeFailures(bundle: Bundle): Failure[] {
  return (bundle["x-failure"] ?? []).filter((failure) => "route" in failure.when);
}

function isOnCredentials({ when }: Failure): boolean {
  return "credentials" in when;
}

/** A default of the document holds only where the operation declares its status and example. */
function isDeclared(operation: Operation, failure: Failure): boolean {
  const response = operation.responses[failure.gets];
  if (!response) return false;
  const { example } = failure;
  if (example === undefined) return true;
  return Object.values(response.content ?? {}).some((mediaType) => mediaType.examples?.[example]);
}

/** A default of the document holds only where the operation has what may be wrong. */
function concerns(bundle: Bundle, operation: Operation, when: Condition): boolean {
  if ("route" in when) return false;
  if ("body" in when) return operation.requestBody !== undefined;
  if ("credentials" in when)
    return operation.security.some((alternative) => Object.keys(alternative).length > 0);
  if ("request" in when) return true;
  return Boolean(findParameter(operation, when.parameter) ?? findScheme(bundle, operation, when.parameter));
}
