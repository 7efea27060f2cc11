import { suggestion } from "../../support/nearest.ts";
import { checkAnswer, checkExample } from "../document/check-answer.ts";
import { checkCondition, concerns } from "../document/check-condition.ts";
import { failureEntries, type FailureEntry } from "../document/failure-entries.ts";
import { fault, type Fault } from "../document/fault.ts";
import { followEach } from "../document/follow.ts";
import type { JsonObject } from "../document/json.ts";
import { listOperations, type Operation } from "../document/list-operations.ts";

/** Every `x-failure` speaks of a request that can be made and of an answer that is described. */
export function failureAnswerExists(document: JsonObject): Fault[] {
  const operations = listOperations(document);
  return [
    ...failureEntries({ node: document, path: [] }).flatMap((entry) =>
      "route" in entry.failure.when
        ? checkRoute(document, entry)
        : [...checkNoResponse(entry), ...checkCommon(document, operations, entry)],
    ),
    ...operations.flatMap((operation) =>
      failureEntries(operation).flatMap((entry) => [
        ...checkNoResponse(entry),
        ...checkAnswer(document, operation, entry),
        ...checkCondition(document, operation, entry),
      ]),
    ),
  ];
}

/** Behind an unknown route stands no operation, so the entry names the response itself. */
function checkRoute(document: JsonObject, entry: FailureEntry): Fault[] {
  const { response: name } = entry.failure;
  if (name === undefined) {
    return [fault(entry.path, `An entry on the route needs "response", a name of components.responses.`)];
  }
  const { responses } = (document["components"] ?? {}) as JsonObject;
  const known = new Map(followEach(document, responses, ["components", "responses"]));
  const response = known.get(name);
  if (response) return checkExample(document, response, `response "${name}"`, entry);
  const message = `There is no response "${name}" in components.responses.${suggestion(name, known.keys())}`;
  return [fault([...entry.path, "response"], message)];
}

function checkNoResponse({ failure, path }: FailureEntry): Fault[] {
  if (failure.response === undefined) return [];
  return [
    fault([...path, "response"], `Only an entry on the route names a response; this one is its operation's.`),
  ];
}

/** A failure of the whole document holds where an operation declares its answer, so one must, and rightly. */
function checkCommon(document: JsonObject, operations: readonly Operation[], entry: FailureEntry): Fault[] {
  const { failure, path } = entry;
  const affected = operations.filter(
    (operation) => concerns(operation, failure.when) && checkAnswer(document, operation, entry).length === 0,
  );
  if (affected.length > 0) return affected.flatMap((operation) => checkCondition(document, operation, entry));
  const answer = `a response ${failure.gets}${failure.example === undefined ? "" : ` with the example "${failure.example}"`}`;
  return [
    fault(path, `No operation can use this: none that such a request can be made to declares ${answer}.`),
  ];
}
