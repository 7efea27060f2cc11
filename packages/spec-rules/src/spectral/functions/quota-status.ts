import { isObject } from "../../support/is-object.ts";
import { fault, type Fault } from "../document/fault.ts";
import type { JsonObject } from "../document/json.ts";
import { listOperations, type Operation } from "../document/list-operations.ts";

/** The status that an exhausted quota answers with is described by an operation as a rate limit. */
export function quotaStatus(document: JsonObject): Fault[] {
  const quotas = document["x-quota"];
  if (!Array.isArray(quotas)) return [];
  const operations = listOperations(document);
  return quotas.flatMap((quota: unknown, index) => {
    const status = isObject(quota) ? quota["beyond"] : undefined;
    if (typeof status !== "string" || operations.some((operation) => limitsBy(operation, status))) return [];
    const message = `No operation has a response ${status} whose x-error is of the kind "rate-limited".`;
    return [fault(["x-quota", index, "beyond"], message)];
  });
}

function limitsBy({ responses }: Operation, status: string): boolean {
  const response = responses.get(status);
  if (!response) return false;
  const { "x-error": error } = response.node;
  return isObject(error) && error["kind"] === "rate-limited";
}
