import { fault, type Fault } from "../document/fault.ts";
import type { JsonObject } from "../document/json.ts";
import { listOperations, listWebhooks } from "../document/list-operations.ts";

/** Every operation, of a webhook too, has an answer. OpenAPI 3.1 allows one without `responses`; nothing could be made of it. */
export function operationHasResponses(document: JsonObject): Fault[] {
  return [...listOperations(document), ...listWebhooks(document)]
    .filter(({ responses }) => responses.size === 0)
    .map(({ id, path }) => fault(path, `The operation ${id} has no responses.`));
}
