import { fitsPath, parametersOfPath } from "../../support/fits-path.ts";
import { isObject } from "../../support/is-object.ts";
import { pointerParts } from "../../support/pointer-parts.ts";
import { examplesOfContent, type NamedExample } from "../document/examples-of.ts";
import { fault, type Fault } from "../document/fault.ts";
import { at } from "../document/follow.ts";
import type { JsonObject, Path } from "../document/json.ts";
import { listOperations, type Operation } from "../document/list-operations.ts";
import { walkDocument, type Place } from "../document/walk-document.ts";

/** An `x-created` stands on successes alone, and what it says of an answer is to be found in each example of it. */
export function createdExists(document: JsonObject): Fault[] {
  return [
    ...listOperations(document).flatMap(checkStatuses),
    ...walkDocument(document)
      .filter(({ kind }) => kind === "Response")
      .flatMap((response) => checkResponse(document, response)),
  ];
}

/** A client reads the ids by the operation, so its successes may not differ in them. */
function checkStatuses({ id, responses, path }: Operation): Fault[] {
  const telling = [...responses].filter(([, { node }]) => isObject(node["x-created"]));
  const texts = [...responses]
    .filter(([status]) => status.startsWith("2"))
    .map(([, { node }]) => JSON.stringify(node["x-created"]));
  return [
    ...telling
      .filter(([status]) => !status.startsWith("2"))
      .map(([status]) =>
        fault(
          [...path, "responses", status],
          `An answer ${status} has created nothing: remove its x-created.`,
        ),
      ),
    ...(new Set(texts).size > 1
      ? [fault([...path, "responses"], `All 2xx responses of ${id} must have the same x-created.`)]
      : []),
  ];
}

function checkResponse(document: JsonObject, response: Place): Fault[] {
  const created = response.node["x-created"];
  if (!isObject(created)) return [];
  const place = [...response.path, "x-created"];
  const examples = examplesOfContent(document, response);
  if (examples.length === 0) return [fault(place, "The response has no example that could show an id.")];
  return Object.entries(created).flatMap(([name, entry]) => {
    if (!isObject(entry)) return [];
    return [
      ...checkPath(name, entry["path"], [...place, name, "path"]),
      ...examples.flatMap((example) => checkExample(name, entry, example)),
    ];
  });
}

function checkPath(name: string, template: unknown, path: Path): Fault[] {
  if (typeof template !== "string") return [];
  const count = parametersOfPath(template).filter((parameter) => parameter === name).length;
  return count === 1
    ? []
    : [fault(path, `The path must have the parameter {${name}} once; it has it ${count} times.`)];
}

function checkExample(
  name: string,
  { at: pointer, path: template, optional }: JsonObject,
  example: NamedExample,
): Fault[] {
  if (typeof pointer !== "string") return [];
  const value = at(example.value, pointerParts(pointer));
  if (value === undefined && optional === true) return [];
  const wanted = typeof template === "string" ? `a path such as "${template}"` : "an id";
  return isId(value, template)
    ? []
    : [
        fault(
          [...example.path, "value"],
          `The example "${example.name}" has no ${name}, ${wanted}, at "${pointer}".`,
        ),
      ];
}

function isId(value: unknown, template: unknown): boolean {
  if (typeof template === "string") return typeof value === "string" && fitsPath(value, template);
  return typeof value === "number" || (typeof value === "string" && value !== "");
}
