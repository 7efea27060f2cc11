import type { ErrorObject } from "ajv";
import { chooseForms } from "./choose-forms.ts";
import { isObject } from "./is-object.ts";
import { listWords } from "./list-words.ts";
import { suggestion } from "./nearest.ts";

/** One fault of a value, in words. */
export interface Explanation {
  /** JSON Pointer into the value; empty for the value itself. */
  readonly pointer: string;
  /** What is wrong there, a sentence of which the value is the subject: `It must be a string, not a number.` */
  readonly sentence: string;
}

/** Says in words what Ajv found. Of several forms that a value may take, only the likeliest is spoken of. */
export function explainErrors(errors: readonly ErrorObject[]): Explanation[] {
  const explanations = chooseForms(errors).map((error) => ({
    pointer: error.instancePath,
    sentence: `It ${describe(error)}.${hint(error)}`,
  }));
  return explanations
    .filter(
      ({ pointer, sentence }, index) =>
        explanations.findIndex((other) => other.pointer === pointer && other.sentence === sentence) === index,
    )
    .sort((one, other) => one.pointer.localeCompare(other.pointer));
}

type Describe = (error: ErrorObject) => string;

const descriptions: Readonly<Record<string, Describe>> = {
  required: ({ params }) => `lacks ${JSON.stringify(params["missingProperty"])}`,
  additionalProperties: ({ params }) => `must not have ${JSON.stringify(params["additionalProperty"])}`,
  unevaluatedProperties: ({ params }) => `must not have ${JSON.stringify(params["unevaluatedProperty"])}`,
  type: ({ params, data }) => `must be ${article([params["type"]].flat().join(" or "))}, not ${kindOf(data)}`,
  enum: ({ params, data }) =>
    `must be ${listWords(params["allowedValues"] as unknown[])}, not ${shown(data)}`,
  const: ({ params, data }) => `must be ${JSON.stringify(params["allowedValue"])}, not ${shown(data)}`,
  pattern: ({ params, data }) => `must match ${String(params["pattern"])}, and ${shown(data)} does not`,
  format: ({ params, data }) =>
    `must be of the format ${String(params["format"])}, and ${shown(data)} is not`,
  minimum: ({ params }) => `must be at least ${String(params["limit"])}`,
  maximum: ({ params }) => `must be at most ${String(params["limit"])}`,
  oneOf: () => "must fit exactly one of the forms that it may take",
  minLength: ({ params }) => `must have at least ${String(params["limit"])} characters`,
  minItems: ({ params }) => `must have at least ${String(params["limit"])} items`,
  minProperties: ({ params }) => `must have at least ${String(params["limit"])} entries`,
  uniqueItems: () => "must not hold the same item twice",
  propertyNames: ({ params }) => `must not have a key like ${JSON.stringify(params["propertyName"])}`,
};

function describe(error: ErrorObject): string {
  return descriptions[error.keyword]?.(error) ?? error.message ?? `breaks the keyword ${error.keyword}`;
}

/** For a property that is not known, the one that was probably meant. */
function hint({ keyword, params, parentSchema }: ErrorObject): string {
  if (keyword !== "additionalProperties") return "";
  return suggestion(String(params["additionalProperty"]), knownProperties(parentSchema));
}

function knownProperties(schema: unknown): string[] {
  return isObject(schema) && isObject(schema["properties"]) ? Object.keys(schema["properties"]) : [];
}

function article(noun: string): string {
  return `${/^[aeio]/.test(noun) ? "an" : "a"} ${noun}`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return article(Array.isArray(value) ? "array" : typeof value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
