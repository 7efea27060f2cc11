import type { Oas3Rule } from "@redocly/openapi-core";
import type { AnySchema, ValidateFunction } from "ajv";
import { createAjv } from "../../support/ajv.ts";
import { explainErrors } from "../../support/explain-errors.ts";
import { suggestion } from "../../support/nearest.ts";
import { vocabulary } from "../../vocabulary/index.ts";
import { everyObject, type Visit } from "../every-object.ts";
import { pointerParts } from "../../support/pointer-parts.ts";
import { keyOf } from "../key-of.ts";

/** Every `x-` key is of the vocabulary, stands where it may, and has a value that its schema allows. */
export const knownExtensions: Oas3Rule = () =>
  everyObject((visit) => {
    for (const key of Object.keys(visit.object)) {
      if (key.startsWith("x-")) checkKey(key, visit);
    }
  });

function checkKey(key: string, visit: Visit): void {
  const { object, kind, location, report } = visit;
  const entries = vocabulary.filter((entry) => entry.key === key);
  const entry = entries.find(({ standsOn }) => (standsOn as readonly string[]).includes(kind));
  if (entry) {
    const validate = validators.get(entry);
    if (validate) checkValue(key, object[key], validate, visit);
    return;
  }
  const known = vocabulary.map((candidate) => candidate.key);
  const places = [...new Set(entries.flatMap(({ standsOn }) => standsOn))].join(", ");
  report({
    message:
      entries.length === 0
        ? `The key "${key}" is not in the vocabulary.${suggestion(key, known)}`
        : `The key "${key}" does not belong on this ${kind}. It may stand on: ${places}.`,
    location: keyOf(location.child([key])),
  });
}

const ajv = createAjv();
const validators = new Map(vocabulary.map((entry) => [entry, ajv.compile(entry.schema as AnySchema)]));

function checkValue(
  key: string,
  value: unknown,
  validate: ValidateFunction,
  { location, report }: Visit,
): void {
  if (validate(value)) return;
  for (const { pointer, sentence } of explainErrors(validate.errors ?? [])) {
    const where = pointer === "" ? "" : ` at "${pointer}"`;
    report({
      message: `The value of "${key}" is wrong${where}. ${sentence}`,
      location: location.child([key, ...pointerParts(pointer)]),
    });
  }
}
