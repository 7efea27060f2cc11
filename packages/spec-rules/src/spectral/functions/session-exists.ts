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

/** An `x-session` names operations, places in their answers and an error code that the document describes. */
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
      ...checkText(document, operations, session, place, { role: "find", pointer: "location" }),
      ...checkText(document, operations, session, place, { role: "open", pointer: "token" }),
      ...checkEnd(document, operations, session, place),
    ];
  });
}

function checkOperation(operations: readonly Operation[], id: unknown, path: Path): Fault[] {
  if (typeof id !== "string" || operations.some((operation) => operation.id === id)) return [];
  const ids = operations.map((operation) => operation.id);
  return [fault(path, `There is no operation "${id}".${suggestion(id, ids)}`)];
}

/** Every example of what one operation answers has a text where the session says that it stands. */
function checkText(
  document: JsonObject,
  operations: readonly Operation[],
  session: JsonObject,
  path: Path,
  { role, pointer }: { readonly role: string; readonly pointer: string },
): Fault[] {
  const operation = operations.find(({ id }) => id === session[role]);
  const place = session[pointer];
  if (!operation || typeof place !== "string") return [];
  return successExamples(document, operation)
    .filter(({ value }) => typeof at(value, pointerParts(place)) !== "string")
    .map(({ name }) =>
      fault([...path, pointer], `The example "${name}" of ${operation.id} has no text at "${place}".`),
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
