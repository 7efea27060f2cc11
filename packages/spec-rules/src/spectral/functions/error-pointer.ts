import { isObject } from "../../support/is-object.ts";
import { pointerParts } from "../../support/pointer-parts.ts";
import { examplesOfContent } from "../document/examples-of.ts";
import { fault, type Fault } from "../document/fault.ts";
import { at, followEach } from "../document/follow.ts";
import type { JsonObject } from "../document/json.ts";
import { walkDocument, type Place } from "../document/walk-document.ts";

/** What `x-error` says of a body is to be found in each example of that body. */
export function errorPointer(document: JsonObject): Fault[] {
  return walkDocument(document)
    .filter(({ kind }) => kind === "Response")
    .flatMap((response) => {
      const error = response.node["x-error"];
      if (!isObject(error)) return [];
      return ["message", "code", "reference"].flatMap((key) => {
        const pointer = error[key];
        return typeof pointer === "string" ? checkPart(document, response, key, pointer) : [];
      });
    });
}

function checkPart(document: JsonObject, response: Place, key: string, pointer: string): Fault[] {
  const place = [...response.path, "x-error", key];
  const mediaTypes = followEach(document, response.node["content"], []).map(([mediaType]) => mediaType);
  if (mediaTypes.length === 0) return [fault(place, `The response has no content that could hold a ${key}.`)];
  const isText = mediaTypes.every((mediaType) => mediaType.startsWith("text/"));
  if (pointer === "body") {
    return isText
      ? []
      : [fault(place, `A whole body is the ${key} only where it is text; write a JSON Pointer.`)];
  }
  if (isText)
    return [
      fault(
        place,
        `A JSON Pointer leads nowhere in a text body${key === "message" ? `; write "body"` : ""}.`,
      ),
    ];
  return examplesOfContent(document, response)
    .filter(({ value }) => at(value, pointerParts(pointer)) === undefined)
    .map(({ name, path }) =>
      fault([...path, "value"], `The example "${name}" holds no ${key} at "${pointer}".`),
    );
}
