import { exampleValue, type Operation, type Parameter } from "@clade/bundle";
import type { ContractClient, ContractResult } from "./contract-client.ts";

/** How a call differs from the plain right one. */
export interface CallChoice {
  readonly headers?: Record<string, string>;
  /** The named example of the request body; by default the first. */
  readonly bodyExample?: string | undefined;
}

/** Calls an operation through the client with the spec's own examples. */
export async function callOperation(
  client: ContractClient,
  operation: Operation,
  choice: CallChoice = {},
): Promise<ContractResult> {
  const call = client[operation.method.toUpperCase()];
  if (!call) throw new Error(`The client has no method ${operation.method.toUpperCase()}.`);
  return call(operation.path, {
    params: {
      path: valuesOf(operation, (parameter) => parameter.in === "path"),
      query: valuesOf(operation, (parameter) => parameter.in === "query" && parameter.required === true),
    },
    ...(operation.requestBody && { body: bodyOf(operation, choice.bodyExample) }),
    ...(choice.headers && { headers: choice.headers }),
  });
}

/** Names of the request body's examples; one `undefined` where the operation takes no body. */
export function bodyExamples(operation: Operation): (string | undefined)[] {
  if (!operation.requestBody) return [undefined];
  return Object.values(operation.requestBody.content).flatMap((mediaType) =>
    Object.keys(mediaType.examples ?? {}),
  );
}

function valuesOf(operation: Operation, isWanted: (parameter: Parameter) => boolean): Record<string, string> {
  return Object.fromEntries(
    operation.parameters.filter(isWanted).map((parameter) => [parameter.name, exampleValue(parameter)]),
  );
}

function bodyOf(operation: Operation, exampleName: string | undefined): unknown {
  const examples = Object.values(operation.requestBody?.content ?? {})[0]?.examples ?? {};
  const name = exampleName ?? Object.keys(examples)[0];
  return name === undefined ? undefined : examples[name]?.value;
}
