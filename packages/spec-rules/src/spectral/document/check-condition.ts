import { isObject } from "../../support/is-object.ts";
import { suggestion } from "../../support/nearest.ts";
import type { Condition } from "../../vocabulary/index.ts";
import { examplesOf } from "./examples-of.ts";
import type { FailureEntry } from "./failure-entries.ts";
import { fault, type Fault } from "./fault.ts";
import { follow } from "./follow.ts";
import type { JsonObject } from "./json.ts";
import type { Operation } from "./list-operations.ts";

type ParameterCondition = Extract<Condition, { is: unknown }>;

/** Whether a request can be wrong in the way that a failure describes. */
export function checkCondition(
  document: JsonObject,
  operation: Operation,
  { failure, path }: FailureEntry,
): Fault[] {
  const { when } = failure;
  const place = [...path, "when"];
  if ("route" in when) {
    return [fault([...place, "route"], `A route belongs to no operation: write this entry at the root.`)];
  }
  if ("body" in when && !operation.requestBody) {
    return [fault([...place, "body"], `${operation.id} takes no request body.`)];
  }
  if ("credentials" in when) return checkCredentials(operation, when.credentials, [...place, "credentials"]);
  if ("without" in when) {
    return [
      ...checkParameter(operation, when.parameter, [...place, "parameter"]),
      ...checkParameter(operation, when.without, [...place, "without"]),
    ];
  }
  if (!("is" in when)) return [];
  const unknownParameter = checkParameter(operation, when.parameter, [...place, "parameter"]);
  if (unknownParameter.length > 0) return unknownParameter;
  return [
    ...checkMaximum(document, operation, when, [...place, "is"]),
    ...checkLike(document, operation, when, place),
  ];
}

/** Whether a failure of the whole document is about this operation: its parameter, its body, its credentials. */
export function concerns(operation: Operation, when: Condition): boolean {
  if ("route" in when) return false;
  if ("body" in when) return operation.requestBody !== undefined;
  if ("credentials" in when) return operation.schemes.length > 0;
  if ("request" in when) return true;
  const references = "without" in when ? [when.parameter, when.without] : [when.parameter];
  return references.every((reference) => parameterNames(operation).includes(reference));
}

function checkParameter(operation: Operation, reference: string, path: (string | number)[]): Fault[] {
  const names = parameterNames(operation);
  if (names.includes(reference)) return [];
  return [fault(path, `${operation.id} has no parameter ${reference}.${suggestion(reference, names)}`)];
}

/** The parameters of an operation and those in which its security schemes put a key. */
function parameterNames(operation: Operation): string[] {
  const keys = operation.schemes
    .filter(({ node }) => node["type"] === "apiKey")
    .map(({ node }) => `${String(node["in"])}.${String(node["name"])}`);
  return [...operation.parameters.keys(), ...keys];
}

/** Only what has a maximum can be above it. */
function checkMaximum(
  document: JsonObject,
  operation: Operation,
  when: ParameterCondition,
  path: (string | number)[],
): Fault[] {
  if (!includesState(when.is, "above-maximum")) return [];
  const parameter = operation.parameters.get(when.parameter);
  const schema = parameter && follow(document, parameter.node["schema"], []);
  if (typeof schema?.node["maximum"] === "number") return [];
  return [fault(path, `${when.parameter} of ${operation.id} has no "maximum" that it could be above.`)];
}

function checkLike(
  document: JsonObject,
  operation: Operation,
  when: ParameterCondition,
  place: (string | number)[],
): Fault[] {
  if (!includesState(when.is, "unknown")) {
    return when.like === undefined ? [] : [fault([...place, "like"], `"like" goes with "unknown" only.`)];
  }
  if (when.like === undefined) {
    return [
      fault(place, `An unknown ${when.parameter} needs "like", the name of the parameter's example of one.`),
    ];
  }
  const parameter = operation.parameters.get(when.parameter);
  const examples = parameter ? examplesOf(document, parameter).map(({ name }) => name) : [];
  if (examples.includes(when.like)) return [];
  const message = `${when.parameter} of ${operation.id} has no example "${when.like}".`;
  return [fault([...place, "like"], `${message}${suggestion(when.like, examples)}`)];
}

function checkCredentials(
  operation: Operation,
  states: string | readonly string[],
  path: (string | number)[],
): Fault[] {
  if (operation.schemes.length === 0) return [fault(path, `${operation.id} takes no credentials.`)];
  const hasSample = operation.schemes.some(
    ({ node }) => isObject(node["x-secret"]) && "unknownSample" in node["x-secret"],
  );
  if (!includesState(states, "unknown") || hasSample) return [];
  return [fault(path, `No security scheme of ${operation.id} has an x-secret with an "unknownSample".`)];
}

function includesState(states: string | readonly string[], state: string): boolean {
  return [states].flat().includes(state);
}
