import { isObject } from "../../support/is-object.ts";
import { fault, type Fault } from "./fault.ts";
import type { JsonObject } from "./json.ts";

/** Whether a style of paging goes together with itself, whoever uses it. */
export function checkPagingStyle(name: string, style: JsonObject): Fault[] {
  const limit = isObject(style["limit"]) ? style["limit"] : {};
  return [
    ...checkAccepted(name, limit),
    ...(style["by"] === "offset" ? checkAdvance(name, style, limit) : checkWithoutOffset(name, style)),
  ];
}

/** Only an offset is advanced, or comes to a ceiling. */
function checkWithoutOffset(name: string, style: JsonObject): Fault[] {
  const problems = {
    advance: `The style "${name}" has no offset to advance: remove "advance".`,
    ceiling: `The style "${name}" has no offset that could be refused: remove "ceiling".`,
  };
  return Object.entries(problems)
    .filter(([key]) => style[key] !== undefined)
    .map(([key, message]) => fault(["x-pagination", name, key], message));
}

/** An offset advances by a limit only if one knows the limit without asking the caller. */
function checkAdvance(name: string, { advance }: JsonObject, limit: JsonObject): Fault[] {
  const known = limit["maximum"] ?? limit["default"] ?? limit["accepted"];
  if (advance !== "limit" || known !== undefined) return [];
  const message = `The style "${name}" advances by its limit, which therefore needs a maximum, a default or an accepted length.`;
  return [fault(["x-pagination", name, "advance"], message)];
}

/** What the vendor says itself goes before what somebody tried. */
function checkAccepted(name: string, limit: JsonObject): Fault[] {
  const told = ["maximum", "default"].find((key) => limit[key] !== undefined);
  if (limit["accepted"] === undefined || told === undefined) return [];
  const message = `The limit of the style "${name}" has a ${told}, so nobody needs to know what else is accepted: remove "accepted".`;
  return [fault(["x-pagination", name, "limit", "accepted"], message)];
}
