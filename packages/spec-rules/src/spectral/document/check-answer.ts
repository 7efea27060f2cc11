import { listWords } from "../../support/list-words.ts";
import { suggestion } from "../../support/nearest.ts";
import { examplesOfContent } from "./examples-of.ts";
import type { FailureEntry } from "./failure-entries.ts";
import { fault, type Fault } from "./fault.ts";
import type { Found, JsonObject } from "./json.ts";
import type { Operation } from "./list-operations.ts";

/** Whether the operation declares the status of a failure and the example that is its answer. */
export function checkAnswer(document: JsonObject, operation: Operation, entry: FailureEntry): Fault[] {
  const { gets } = entry.failure;
  const response = operation.responses.get(gets);
  if (response) return checkExample(document, response, `response ${gets}`, entry);
  const statuses = listWords([...operation.responses.keys()], "and");
  return [fault([...entry.path, "gets"], `${operation.id} declares no response ${gets}, only ${statuses}.`)];
}

/** Whether a failure names an example of the response, where the response has content to show. */
export function checkExample(
  document: JsonObject,
  response: Found,
  name: string,
  entry: FailureEntry,
): Fault[] {
  const { example } = entry.failure;
  const examples = examplesOfContent(document, response).map((item) => item.name);
  const hasContent = Object.keys((response.node["content"] as object | undefined) ?? {}).length > 0;
  if (!hasContent && example !== undefined) {
    return [
      fault([...entry.path, "example"], `The ${name} has no content, so it has no example "${example}".`),
    ];
  }
  if (!hasContent) return [];
  if (example === undefined) {
    return [
      fault(entry.path, `The ${name} has content, so say which example is sent: ${listWords(examples)}.`),
    ];
  }
  if (examples.includes(example)) return [];
  const message = `The ${name} has no example "${example}".${suggestion(example, examples)}`;
  return [fault([...entry.path, "example"], message)];
}
