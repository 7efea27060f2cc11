import { resolve, type Bundle, type MediaType, type Operation, type Schema } from "@clade/bundle";

type SchemaObject = Exclude<Schema, boolean>;

/** Keywords of JSON Schema whose value is a schema, a list of schemas, or schemas by name. */
const single = ["items", "additionalProperties", "contains", "not", "if", "then", "else"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "dependentSchemas", "$defs"];

/** Names of the properties marked with `x-secret`, in the document's named schemas and in those of its bodies. */
export function secretProperties(bundle: Bundle, operations: readonly Operation[]): string[] {
  const contents = operations.flatMap(({ requestBody, responses }) => [
    requestBody?.content,
    ...Object.values(responses).map((response) => response.content),
  ]);
  const schemas = [...Object.values(bundle.components?.schemas ?? {}), ...contents.flatMap(schemasOf)];
  return schemas.flatMap((schema) => secretsIn(bundle, schema));
}

function schemasOf(content: Readonly<Record<string, MediaType>> = {}): Schema[] {
  return Object.values(content).map(({ schema }) => schema ?? true);
}

/** References are not followed: what they lead to is a named schema, which is looked at by itself. */
function secretsIn(bundle: Bundle, schema: Schema): string[] {
  if (typeof schema === "boolean") return [];
  const properties = Object.entries((schema["properties"] ?? {}) as Record<string, Schema>);
  const own = properties.filter(([, property]) => isSecret(bundle, property)).map(([name]) => name);
  return [...own, ...partsOf(schema).flatMap((part) => secretsIn(bundle, part))];
}

function partsOf(schema: SchemaObject): Schema[] {
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
