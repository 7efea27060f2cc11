import { resolve, type Bundle, type Operation, type Parameter, type Schema } from "@clade/bundle";

type ObjectSchema = Exclude<Schema, boolean>;

/** What fits everywhere, so that a caller can be written without knowing what is wanted. */
const ANYTHING = "0 as never";

/**
 * A program that calls every operation of a vendor, gives undefined for whatever may be left out, looks at what comes of it, and
 * names the operation's type.
 */
export function printCaller(vendor: string, operations: readonly Operation[], bundle: Bundle): string {
  const maker = `create${vendor.charAt(0).toUpperCase()}${vendor.slice(1)}Client`;
  return [
    `import { isApiError, unwrap, type operations } from "@clade/${vendor}";`,
    `import * as vendor from "@clade/${vendor}";`,
    `const client = vendor.${maker}({ baseUrl: undefined, timeout: undefined, hooks: undefined });`,
    ...operations.map((operation) => printCall(bundle, operation)),
    "export const isFailure = (error: unknown) => (isApiError(error) ? error.kind : undefined);",
    "",
  ].join("\n");
}

function printCall(bundle: Bundle, operation: Operation): string {
  const { id, method, path } = operation;
  const init = printObject([
    ["params", printParams(operation.parameters)],
    ...printBody(bundle, operation),
    ["headers", "undefined"],
    ["signal", "undefined"],
    ["timeout", "undefined"],
  ]);
  return `export const call_${id} = () => client.${method.toUpperCase()}("${path}", ${init});
export async function ${id}(): Promise<unknown> {
  const { data, error, response } = await call_${id}();
  if (error?.status === 404) return error.data;
  if (error) return error.kind === "network" ? error.code : error.message;
  return [data, response.status, await unwrap(call_${id}())] satisfies [unknown, number, unknown];
}
export type Of_${id} = operations["${id}"];`;
}

function printObject(entries: readonly (readonly [name: string, value: string])[]): string {
  return `{ ${entries.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(", ")} }`;
}

function printParams(parameters: readonly Parameter[]): string {
  const places = [...new Set(parameters.map((parameter) => parameter.in))];
  if (places.length === 0) return "undefined";
  return printObject(
    places.map((place) => {
      const named = parameters.filter((parameter) => parameter.in === place);
      return [
        place,
        printObject(named.map(({ name, required }) => [name, required ? ANYTHING : "undefined"])),
      ];
    }),
  );
}

function printBody(bundle: Bundle, { requestBody }: Operation): [name: string, value: string][] {
  if (!requestBody) return [];
  if (!requestBody.required) return [["body", "undefined"]];
  const [mediaType, ...others] = Object.values(requestBody.content);
  const schema = others.length === 0 ? mediaType?.schema : undefined;
  return [["body", printValue(bundle, schema ?? true)]];
}

/** An object with its properties, where it is as plain as that. */
function printValue(bundle: Bundle, schema: Schema): string {
  if (typeof schema === "boolean") return ANYTHING;
  const { type, properties = {}, required = [], ...rest } = resolve<ObjectSchema>(bundle, schema);
  const names = Object.keys(properties as object);
  if (type !== "object" || names.length === 0 || "allOf" in rest || "oneOf" in rest || "anyOf" in rest)
    return ANYTHING;
  return printObject(
    names.map((name) => [name, (required as readonly string[]).includes(name) ? ANYTHING : "undefined"]),
  );
}
