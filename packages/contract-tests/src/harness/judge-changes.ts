import type { Schema } from "@clade/bundle";
import { WebhookError } from "@clade/runtime";
import type { ErrorObject } from "ajv/dist/2020.js";
import { changesOf, type Change } from "./changes-of.ts";
import type { SchemaJudge } from "./schema-judge.ts";
import type { WebhookReader } from "./webhook-reader.ts";

/** What a client checks of a body. Forms and sizes are none of its business. */
const checkedKeywords = ["type", "required", "enum", "const", "anyOf"];

/** A webhook's example, and the two that judge what becomes of it when it is changed. */
export interface JudgedExample {
  readonly event: string;
  readonly schema: Schema;
  readonly value: unknown;
  readonly judge: SchemaJudge;
  readonly read: WebhookReader;
}

/** How often the judge refuses a change, and where the client does otherwise. */
export interface Verdict {
  readonly refused: number;
  readonly disagreements: readonly string[];
}

/** Changes an example in every place, and compares what the client says of each change with what Ajv says. */
export function judgeChanges(example: JudgedExample): Verdict {
  const verdicts = changesOf(example.value).map((change) => ({
    change,
    places: placesOf(example, change),
    found: readFault(example, change),
  }));
  return {
    refused: verdicts.filter(({ places }) => places.length > 0).length,
    disagreements: verdicts.flatMap(({ change, places, found }) => disagreement(change, places, found)),
  };
}

function disagreement({ title }: Change, places: readonly string[], found: string | undefined): string[] {
  if (places.length === 0) return found === undefined ? [] : [`${title}: right, but refused at ${found}`];
  if (found === undefined) return [`${title}: wrong at ${places.join(" and ")}, but taken`];
  return places.includes(found)
    ? []
    : [`${title}: wrong at ${places.join(" and ")}, but refused at ${found}`];
}

/**
 * Where Ajv finds a fault that a client is to find too. A property whose schema does not know null counts as left out where it
 * is null, since that is what the sender means.
 */
function placesOf({ judge, schema }: JudgedExample, { value }: Change): string[] {
  const errors = errorsOf(judge, schema, value);
  const meant = withoutNulls(value, new Set(errors.map(({ instancePath }) => instancePath)));
  return errorsOf(judge, schema, meant).map(placeOf);
}

function errorsOf(judge: SchemaJudge, schema: Schema, value: unknown): ErrorObject[] {
  return judge.errorsOf(schema, value).filter(({ keyword }) => checkedKeywords.includes(keyword));
}

/** A copy without those properties that are null and stand at one of the places. */
function withoutNulls(value: unknown, places: ReadonlySet<string>, place = ""): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value.map((item, index) => withoutNulls(item, places, `${place}/${String(index)}`));
  }
  const kept = Object.entries(value).filter(
    ([name, inner]) => inner !== null || !places.has(`${place}/${name}`),
  );
  return Object.fromEntries(
    kept.map(([name, inner]) => [name, withoutNulls(inner, places, `${place}/${name}`)]),
  );
}

/** Ajv says of a missing property where it is missing; a client says which one it is. */
function placeOf({ keyword, instancePath, params }: ErrorObject): string {
  if (keyword !== "required") return instancePath;
  return `${instancePath}/${String((params as { missingProperty: unknown }).missingProperty)}`;
}

/** The place that the client's error names, in its message too; nothing where the client takes the body. */
function readFault({ event, read }: JudgedExample, { value }: Change): string | undefined {
  try {
    read(JSON.stringify(value), { event });
    return undefined;
  } catch (error) {
    if (!WebhookError.isInstance(error)) throw error;
    return error.message.includes(` ${error.pointer} `) ? error.pointer : `nowhere: ${error.message}`;
  }
}
