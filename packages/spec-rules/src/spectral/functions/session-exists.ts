import { isObject } from "../../support/is-object.ts";
import { suggestion } from "../../support/nearest.ts";
import { pointerParts } from "../../support/pointer-parts.ts";
import { examplesOfContent } from "../document/examples-of.ts";
import { fault, type Fault } from "../document/fault.ts";
import { at } from "../document/follow.ts";
import type { JsonObject, Path } from "../document/json.ts";
import { listOperations, type Operation } from "../document/list-operations.ts";
import { successExamples } from "../document/success-examples.ts";
import { walkDocument } from "../document/walk-document.ts";

/** An `x-session` names operations, a token and an error code that the document describes. */
export function sessionExists(document: JsonObject): Fault[] {
  const operations = listOperations(document);
  return walkDocument(document).flatMap(({ kind, node, path }) => {
    const session = node["x-session"];
    if (kind !== "SecurityScheme" || !isObject(session)) return [];
    const place = [...path, "x-session"];
    return [
      ...["find", "open", "close"].flatMap((role) =>
        checkOperation(operations, session[role], [...place, role]),
      ),
      ...checkToken(document, operations, session, place),
      ...checkEnd(document, operations, session, place),
    ];
  });
}

function checkOperation(operations: readonly Operation[], id: unknown, path: Path): Fault[] {
  if (typeof id !== "string" || operations.some((operation) => operation.id === id)) return [];
  const ids = operations.map((operation) => operation.id);
  return [fault(path, `There is no operation "${id}".${suggestion(id, ids)}`)];
}

function checkToken(
  document: JsonObject,
  operations: readonly Operation[],
  session: JsonObject,
  path: Path,
): Fault[] {
  const { open, token } = session;
  const operation = operations.find(({ id }) => id === open);
  if (!operation || typeof token !== "string") return [];
  return successExamples(document, operation)
    .filter(({ value }) => typeof at(value, pointerParts(token)) !== "string")
    .map(({ name }) =>
      fault([...path, "token"], `The example "${name}" of ${operation.id} has no text at "${token}".`),
    );
}

function checkEnd(
  document: JsonObject,
  operations: readonly Operation[],
  session: JsonObject,
  path: Path,
): Fault[] {
  const { endedBy } = session;
  if (typeof endedBy !== "string" || operations.some((operation) => showsCode(document, operation, endedBy)))
    return [];
  return [fault([...path, "endedBy"], `No error of an operation shows the code "${endedBy}" in an example.`)];
}

function showsCode(document: JsonObject, { responses }: Operation, code: string): boolean {
  return [...responses.values()].some((response) => {
    const error = response.node["x-error"];
    const pointer = isObject(error) ? error["code"] : undefined;
    if (typeof pointer !== "string") return false;
    return examplesOfContent(document, response).some(
      ({ value }) => at(value, pointerParts(pointer)) === code,
    );
  });
}
