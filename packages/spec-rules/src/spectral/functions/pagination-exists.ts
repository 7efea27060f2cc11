import { isObject } from "../../support/is-object.ts";
import { suggestion } from "../../support/nearest.ts";
import { pointerParts } from "../../support/pointer-parts.ts";
import { examplesOfContent } from "../document/examples-of.ts";
import { fault, type Fault } from "../document/fault.ts";
import { checkNarrowing } from "../document/check-narrowing.ts";
import { checkPagingStyle } from "../document/check-paging-style.ts";
import { at } from "../document/follow.ts";
import type { JsonObject, Path } from "../document/json.ts";
import { listOperations, type Operation } from "../document/list-operations.ts";
import { successExamples } from "../document/success-examples.ts";

/** An operation pages by a style that the document describes, and has what that style speaks of. */
export function paginationExists(document: JsonObject): Fault[] {
  const styles = isObject(document["x-pagination"]) ? document["x-pagination"] : {};
  const paging = listOperations(document).filter(({ node }) => isObject(node["x-pagination"]));
  const used = new Set(paging.map(({ node }) => (node["x-pagination"] as JsonObject)["style"]));
  return [
    ...Object.keys(styles)
      .filter((style) => !used.has(style))
      .map((style) => fault(["x-pagination", style], `No operation pages by the style "${style}".`)),
    ...Object.entries(styles).flatMap(([name, style]) =>
      isObject(style) ? checkPagingStyle(name, style) : [],
    ),
    ...paging.flatMap((operation) => checkUse(document, operation, styles)),
  ];
}

function checkUse(document: JsonObject, operation: Operation, styles: JsonObject): Fault[] {
  const use = operation.node["x-pagination"] as JsonObject;
  const place = [...operation.path, "x-pagination"];
  const name = String(use["style"]);
  const style = styles[name];
  if (!isObject(style)) {
    const message = `There is no style "${name}" in the document's x-pagination.`;
    return [fault([...place, "style"], `${message}${suggestion(name, Object.keys(styles))}`)];
  }
  const limit = isObject(style["limit"]) ? style["limit"]["at"] : undefined;
  return [
    ...checkInput(document, operation, style["start"], place),
    ...checkInput(document, operation, limit, place),
    ...checkItems(document, operation, use["items"] ?? style["items"], place),
    ...["total", "more", "next"].flatMap((part) => checkPart(document, operation, part, style[part], place)),
    ...checkNarrowing(operation, { name, hasCeiling: style["ceiling"] !== undefined }, use["narrow"]),
  ];
}

/** A parameter of the operation, or a pointer that an example of its request body shows. */
function checkInput(document: JsonObject, operation: Operation, input: unknown, path: Path): Fault[] {
  if (typeof input !== "string" || operation.parameters.has(input)) return [];
  if (!input.startsWith("/"))
    return [fault(path, `${operation.id} has no parameter ${input}, which its style needs.`)];
  const bodies = operation.requestBody ? examplesOfContent(document, operation.requestBody) : [];
  if (bodies.some(({ value }) => at(value, pointerParts(input)) !== undefined)) return [];
  return [
    fault(path, `No example of the request body of ${operation.id} has "${input}", which its style needs.`),
  ];
}

/** Where no pointer is given, the answer itself is the list. */
function checkItems(document: JsonObject, operation: Operation, pointer: unknown, path: Path): Fault[] {
  const parts = typeof pointer === "string" ? pointerParts(pointer) : [];
  const where = parts.length === 0 ? "as its body" : `at ${JSON.stringify(pointer)}`;
  return successExamples(document, operation)
    .filter(({ value }) => !Array.isArray(at(value, parts)))
    .map(({ name }) => fault(path, `The example "${name}" of ${operation.id} has no list ${where}.`));
}

function checkPart(
  document: JsonObject,
  operation: Operation,
  part: string,
  pointer: unknown,
  path: Path,
): Fault[] {
  if (typeof pointer !== "string") return [];
  const shown = successExamples(document, operation).some(
    ({ value }) => at(value, pointerParts(pointer)) !== undefined,
  );
  return shown
    ? []
    : [fault(path, `No example of ${operation.id} shows the "${part}" of its style, "${pointer}".`)];
}
