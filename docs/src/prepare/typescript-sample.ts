import type { Operation, Parameter } from "@clade/bundle";

/** The call with the typed client, with what is required and the spec's examples. Credentials come from the environment. */
export function typescriptSample(operation: Operation, vendor: string): string {
  const maker = `create${vendor.charAt(0).toUpperCase()}${vendor.slice(1)}Client`;
  const init = callInit(operation);
  const argument = Object.keys(init).length === 0 ? "" : `, ${literal(init)}`;
  return [
    `import { ${maker} } from "@clade/${vendor}";`,
    "",
    `const client = ${maker}();`,
    `const { data, error } = await client.${operation.method.toUpperCase()}("${operation.path}"${argument});`,
  ].join("\n");
}

function callInit(operation: Operation): Record<string, unknown> {
  const params = Object.fromEntries(
    (["path", "query", "header"] as const).flatMap((place) => {
      const values = requiredExamples(operation, place);
      return Object.keys(values).length === 0 ? [] : [[place, values]];
    }),
  );
  const body = bodyExample(operation);
  return {
    ...(Object.keys(params).length > 0 && { params }),
    ...(body !== undefined && { body }),
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
