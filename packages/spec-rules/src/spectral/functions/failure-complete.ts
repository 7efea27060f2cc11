import { isObject } from "../../support/is-object.ts";
import type { ErrorKind } from "../../vocabulary/index.ts";
import { checkAnswer } from "../document/check-answer.ts";
import { concerns } from "../document/check-condition.ts";
import { failureEntries } from "../document/failure-entries.ts";
import { fault, type Fault } from "../document/fault.ts";
import type { JsonObject } from "../document/json.ts";
import { listOperations, type Operation } from "../document/list-operations.ts";

/** Refusals that follow from the request alone. The others need a history or an accident, which no request shows. */
const kindsOfRequest: readonly unknown[] = [
  "invalid",
  "unauthenticated",
  "forbidden",
  "missing",
  "unsupported",
] satisfies ErrorKind[];

/** Every refusal that a request alone provokes has an `x-failure` that says which request does. */
export function failureComplete(document: JsonObject): Fault[] {
  const common = failureEntries({ node: document, path: [] });
  return listOperations(document).flatMap((operation) => {
    const applying = common.filter(
      (entry) =>
        concerns(operation, entry.failure.when) && checkAnswer(document, operation, entry).length === 0,
    );
    const explained = new Set([...failureEntries(operation), ...applying].map(({ failure }) => failure.gets));
    return refusals(operation)
      .filter(({ status }) => !explained.has(status))
      .map(({ status, kind }) =>
        fault(
          [...operation.path, "responses", status],
          `No x-failure says which request to ${operation.id} gets this ${status}, which is of the kind "${kind}".`,
        ),
      );
  });
}

function refusals({ responses }: Operation): { status: string; kind: string }[] {
  return [...responses].flatMap(([status, { node }]) => {
    const error = node["x-error"];
    return isObject(error) && kindsOfRequest.includes(error["kind"])
      ? [{ status, kind: String(error["kind"]) }]
      : [];
  });
}
