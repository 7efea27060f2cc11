import type { Bundle, Operation, Parameter } from "@clade/bundle";
import { credentialVariable } from "./credential-variable.ts";
import { ownScheme } from "./own-scheme.ts";

/**
 * The call with the typed client, with what is required and the spec's examples: a list in pages is read to its end.
 * Credentials come from the environment, where the client finds its usual ones by itself.
 */
export function typescriptSample(bundle: Bundle, operation: Operation, vendor: string): string {
  const maker = `create${vendor.charAt(0).toUpperCase()}${vendor.slice(1)}Client`;
  const init = callInit(operation);
  const path = `"${operation.path}"`;
  const call = Object.keys(init).length === 0 ? path : `${path}, ${literal(init)}`;
  return [
    `import { ${maker} } from "@clade/${vendor}";`,
    "",
    `const client = ${maker}(${clientOptions(bundle, operation, vendor)});`,
    isList(bundle, operation)
      ? `for await (const item of client.items(${call})) console.log(item);`
      : `const { data, error } = await client.${operation.method.toUpperCase()}(${call});`,
  ].join("\n");
}

function clientOptions(bundle: Bundle, operation: Operation, vendor: string): string {
  const option = ownScheme(bundle, operation);
  return option === undefined ? "" : `{ ${option}: process.env.${credentialVariable(vendor, option)} }`;
}

/** Whether the client reads the operation's list page by page. */
function isList(bundle: Bundle, { method, object }: Operation): boolean {
  const style = bundle["x-pagination"]?.[object["x-pagination"]?.style ?? ""];
  if (style?.by === "offset") return method === "get" && style.total !== undefined;
  return method === "post" && style?.more !== undefined && style.next !== undefined;
}

function callInit(operation: Operation): Record<string, unknown> {
  const params = Object.fromEntries(
    (["path", "query", "header"] as const).flatMap((place) => {
      const values = requiredExamples(operation, place);
      return Object.keys(values).length === 0 ? [] : [[place, values]];
    }),
  );
  const body = bodyExample(operation);
  const mediaTypes = Object.keys(operation.requestBody?.content ?? {});
  return {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body !== undefined && { body }),
    ...(mediaTypes.length > 1 && { contentType: mediaTypes[0] }),
  };
}

function requiredExamples(operation: Operation, place: Parameter["in"]): Record<string, unknown> {
  return Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === place && (parameter.required ?? false))
      .map((parameter) => [parameter.name, Object.values(parameter.examples ?? {})[0]?.value]),
  );
}

function bodyExample(operation: Operation): unknown {
  const [mediaType] = Object.values(operation.requestBody?.content ?? {});
  return Object.values(mediaType?.examples ?? {})[0]?.value;
}

/** JSON with the quotes taken off the names that need none. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
