import { resolve } from "./resolve.ts";
import type { Bundle, MediaType, Operation, Schema } from "./types.ts";

export type SchemaObject = Exclude<Schema, boolean>;

/** Keywords of JSON Schema whose value is a schema, a list of schemas, or schemas by name. */
const single = ["items", "additionalProperties", "contains", "not", "if", "then", "else"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Names of the properties marked with `x-secret`, in the document's named schemas and in those of its bodies. */
export function secretProperties(bundle: Bundle, operations: readonly Operation[]): string[] {
  const schemas = [...Object.values(bundle.components?.schemas ?? {}), ...operations.flatMap(bodySchemas)];
  return schemas.flatMap((schema) => secretsIn(bundle, schema));
}

/** The schemas of an operation's bodies, sent and received. */
export function bodySchemas({ requestBody, responses }: Operation): Schema[] {
  const contents = [requestBody?.content, ...Object.values(responses).map((response) => response.content)];
  return contents.flatMap(schemasOf);
}

function schemasOf(content: Readonly<Record<string, MediaType>> = {}): Schema[] {
  return Object.values(content).map(({ schema }) => schema ?? true);
}

/** References are not followed: what they lead to is a named schema, which is looked at by itself. */
function secretsIn(bundle: Bundle, schema: Schema): string[] {
  if (typeof schema === "boolean") return [];
  return [...ownSecrets(bundle, schema), ...partsOf(schema).flatMap((part) => secretsIn(bundle, part))];
}

/** The names of a schema's own properties that are secret. */
export function ownSecrets(bundle: Bundle, schema: SchemaObject): string[] {
  const properties = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>);
  return properties.filter(([, property]) => isSecret(bundle, property)).map(([name]) => name);
}

/** The schemas of which a schema is made. */
export function partsOf(schema: SchemaObject): Schema[] {
  return [
    ...single.map((keyword) => schema[keyword] ?? true),
    ...lists.flatMap((keyword) => schema[keyword] ?? []),
    ...maps.flatMap((keyword) => Object.values((schema[keyword] ?? {}) as Record<string, Schema>)),
  ] as Schema[];
}

function isSecret(bundle: Bundle, property: Schema): boolean {
  if (typeof property === "boolean") return false;
  return Boolean(property["x-secret"] ?? resolve<SchemaObject>(bundle, property)["x-secret"]);
}
