import { exampleValue, type Operation, type Parameter } from "@clade/bundle";
import type { ContractClient, ContractResult } from "./contract-client.ts";

/** A named example of a request body. */
export interface BodyExample {
  readonly name: string;
  readonly mediaType: string;
  readonly value: unknown;
}

/** How a call differs from the plain right one. */
export interface CallChoice {
  readonly headers?: Record<string, string>;
  /** Beside what is required. */
  readonly query?: Record<string, string>;
  /** By default the first that the spec has. */
  readonly body?: BodyExample | undefined;
}

/** Calls an operation through the client with the spec's own examples. */
export async function callOperation(
  client: ContractClient,
  operation: Operation,
  choice: CallChoice = {},
): Promise<ContractResult> {
  const call = client[operation.method.toUpperCase()];
  if (!call) throw new Error(`The client has no method ${operation.method.toUpperCase()}.`);
  return call(operation.path, initOf(operation, choice));
}

/** What a client is given beside the path: the spec's own examples of what is required, and what is chosen. */
export function initOf(operation: Operation, choice: CallChoice = {}): object {
  const body = choice.body ?? bodyExamples(operation)[0];
  return {
    params: {
      path: valuesOf(operation, (parameter) => parameter.in === "path"),
      query: {
        ...valuesOf(operation, (parameter) => parameter.in === "query" && parameter.required === true),
        ...choice.query,
      },
    },
    ...(body && { body: body.value }),
    ...(body && hasChoiceOfTypes(operation) && { contentType: body.mediaType }),
    ...(choice.headers && { headers: choice.headers }),
  };
}

/** The request body's examples in all media types; one `undefined` where the operation takes no body. */
export function bodyExamples(operation: Operation): [BodyExample, ...BodyExample[]] | [undefined] {
  const examples = Object.entries(operation.requestBody?.content ?? {}).flatMap(([mediaType, content]) =>
    Object.entries(content.examples ?? {}).map(([name, { value }]) => ({ name, mediaType, value })),
  );
  const [first, ...others] = examples;
  return first ? [first, ...others] : [undefined];
}

function hasChoiceOfTypes(operation: Operation): boolean {
  return Object.keys(operation.requestBody?.content ?? {}).length > 1;
}

function valuesOf(operation: Operation, isWanted: (parameter: Parameter) => boolean): Record<string, string> {
  return Object.fromEntries(
    operation.parameters.filter(isWanted).map((parameter) => [parameter.name, exampleValue(parameter)]),
  );
}
