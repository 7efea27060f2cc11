import type { Bundle, Operation, Schema } from "@clade/bundle";

/** The part of JSON Schema that shows in a type. */
interface ShownSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

/** What a type has to be: a line of TypeScript that does not compile where it is something else. */
type Fact = string;

const kinds: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
};

/**
 * A program that holds a client's types against what a spec says: which statuses, parameters and properties there are and which
 * of them may be missing, of which type a plain value is, and which values a list of them has. It is read from the schemas here,
 * not by what generates the types.
 */
export function printFacts(vendor: string, bundle: Bundle, operations: readonly Operation[]): string {
  const schemas = Object.entries(bundle.components?.schemas ?? {}).flatMap(([name, schema]) =>
    factsOfSchema(`components["schemas"][${JSON.stringify(name)}]`, schema),
  );
  const facts = [...schemas, ...operations.flatMap(factsOfOperation)];
  return [
    `import type { components, operations } from "@clade/${vendor}";`,
    "type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;",
    "type MayMiss<T, K> = K extends keyof T ? ({} extends Pick<T, K> ? true : false) : never;",
    ...facts.map((fact, index) => `export const fact_${String(index)}: ${fact};`),
    "",
  ].join("\n");
}

function factsOfOperation({ id, parameters, requestBody, responses }: Operation): Fact[] {
  const access = `operations[${JSON.stringify(id)}]`;
  const statuses = Object.keys(responses).join(" | ");
  return [
    `Same<keyof ${access}["responses"], ${statuses}> = true`,
    ...parameters.flatMap(({ name, in: place, required = false }) =>
      missing(`NonNullable<${access}["parameters"][${JSON.stringify(place)}]>`, name, !required),
    ),
    ...(requestBody ? missing(access, "requestBody", !requestBody.required) : []),
    ...contentFacts(`NonNullable<${access}["requestBody"]>`, requestBody?.content),
    ...Object.entries(responses).flatMap(([status, { content, headers = {} }]) => [
      ...contentFacts(`${access}["responses"][${status}]`, content),
      ...Object.entries(headers).flatMap(([name, { required = false }]) =>
        missing(`${access}["responses"][${status}]["headers"]`, name, !required),
      ),
    ]),
  ];
}

function contentFacts(holder: string, content: Operation["responses"][string]["content"] = {}): Fact[] {
  return Object.entries(content).flatMap(([mediaType, { schema = true }]) =>
    factsOfSchema(`${holder}["content"][${JSON.stringify(mediaType)}]`, schema),
  );
}

/** What stands behind a reference is told where it is defined; of a choice between schemas nothing is told. */
function factsOfSchema(access: string, schema: Schema): Fact[] {
  if (typeof schema === "boolean") return [];
  const { $ref, properties = {}, required = [], items, allOf = [] } = schema as ShownSchema;
  if ($ref !== undefined) return [];
  return [
    ...valueFacts(access, schema as ShownSchema),
    ...Object.entries(properties).flatMap(([name, property]) => [
      ...missing(`NonNullable<${access}>`, name, !required.includes(name)),
      ...factsOfSchema(`NonNullable<${access}>[${JSON.stringify(name)}]`, property),
    ]),
    ...(items === undefined ? [] : factsOfSchema(`Extract<${access}, readonly unknown[]>[number]`, items)),
    ...allOf.flatMap((part) => factsOfSchema(access, part)),
  ];
}

function missing(holder: string, name: string, mayMiss: boolean): Fact[] {
  return [`MayMiss<${holder}, ${JSON.stringify(name)}> = ${String(mayMiss)}`];
}

function valueFacts(access: string, schema: ShownSchema): Fact[] {
  const values = schema.const === undefined ? schema.enum : [schema.const];
  const wanted = values ? valuesOf(values) : kindOf(schema);
  return wanted === undefined ? [] : [`Same<NonNullable<${access}>, ${wanted}> = true`];
}

function valuesOf(values: readonly unknown[]): string {
  return values
    .filter((value) => value !== null)
    .map((value) => JSON.stringify(value))
    .join(" | ");
}

function kindOf({ type, format }: ShownSchema): string | undefined {
  const [kind = "", ...others] = [type ?? []].flat().filter((one) => one !== "null");
  return others.length === 0 && format !== "binary" ? kinds[kind] : undefined;
}
