import { failuresOf, type Bundle, type Operation } from "@clade/bundle/document";
import { bodyState } from "./body-state.ts";
import { givenValue } from "./given-value.ts";
import type { RequestFaults } from "./request-faults.ts";

type Failure = ReturnType<typeof failuresOf>[number];
type Condition = Failure["when"];
type ParameterCondition = Extract<Condition, { is: unknown }>;

const known = new WeakMap<Operation, readonly Failure[]>();

/** The documented failure that the vendor would answer a request with: the first that applies, in the vendor's order. */
export function findFailure(bundle: Bundle, faults: RequestFaults): Failure | undefined {
  return listOf(bundle, faults.parts.operation).find(({ when }) => applies(when, faults));
}

/** Made once for each operation, since to make it takes longer than to look through it. */
function listOf(bundle: Bundle, operation: Operation): readonly Failure[] {
  const failures = known.get(operation) ?? failuresOf(bundle, operation);
  known.set(operation, failures);
  return failures;
}

function applies(when: Condition, faults: RequestFaults): boolean {
  if ("request" in when) return true;
  if ("route" in when) return false;
  if ("body" in when) return isAnyOf(when.body, bodyState(faults));
  if ("credentials" in when) return isAnyOf(when.credentials, faults.credentials);
  if ("without" in when) {
    return isGiven(faults, when.parameter) && !isGiven(faults, when.without);
  }
  return parameterStates(when, faults).some((state) => isAnyOf(when.is, state));
}

function isAnyOf(states: string | readonly string[], state: string): boolean {
  return typeof states === "string" ? states === state : states.includes(state);
}

function isGiven({ parts }: RequestFaults, reference: string): boolean {
  return givenValue(parts, reference) !== undefined;
}

/** A number above its maximum is invalid as well, so that an entry on either fits. */
function parameterStates({ parameter, like }: ParameterCondition, faults: RequestFaults): string[] {
  if (!isGiven(faults, parameter)) return ["missing"];
  const broken = brokenKeywords(faults, parameter);
  if (broken.length > 0) return broken.includes("maximum") ? ["above-maximum", "invalid"] : ["invalid"];
  return [faults.isUnknown({ parameter, like }) ? "unknown" : "right"];
}

/** The names of headers have no case, and the place of a wrong array item comes after the name. */
function brokenKeywords({ diagnostics }: RequestFaults, reference: string): string[] {
  const dot = reference.indexOf(".");
  const place = reference.slice(0, dot);
  const name = reference.slice(dot + 1).toLowerCase();
  return diagnostics
    .filter(({ path }) => path[0] === place && path[1]?.toLowerCase() === name)
    .map(({ code }) => code);
}
