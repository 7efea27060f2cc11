import { examplesOfContent, type NamedExample } from "./examples-of.ts";
import type { JsonObject } from "./json.ts";
import type { Operation } from "./list-operations.ts";

/** The examples of an operation's 2xx responses. */
export function successExamples(document: JsonObject, { responses }: Operation): NamedExample[] {
  return [...responses]
    .filter(([status]) => status.startsWith("2"))
    .flatMap(([, response]) => examplesOfContent(document, response));
}
