import { resolve } from "./resolve.ts";
import { bodySchemas, ownSecrets, partsOf, type SchemaObject } from "./secret-properties.ts";
import type { Bundle, Operation, Schema } from "./types.ts";

/** Names of the secrets that one operation sends or receives, beside the credentials: of parameters, and of properties at any depth. */
export function operationSecrets(bundle: Bundle, operation: Operation): string[] {
  const parameters = operation.parameters
    .filter((parameter) => parameter["x-secret"])
    .map(({ name }) => name);
  const properties = reachableSchemas(bundle, bodySchemas(operation)).flatMap((schema) =>
    ownSecrets(bundle, schema),
  );
  return [...new Set([...parameters, ...properties])].sort();
}

/** The schemas and all that they lead to, each once: a schema may hold itself. */
function reachableSchemas(bundle: Bundle, schemas: readonly Schema[]): SchemaObject[] {
  const reached = new Set<SchemaObject>();
  const waiting = [...schemas];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (typeof schema === "boolean") continue;
    const target = resolve<SchemaObject>(bundle, schema);
    if (reached.has(target)) continue;
    reached.add(target);
    waiting.push(...partsOf(target));
  }
  return [...reached];
}
