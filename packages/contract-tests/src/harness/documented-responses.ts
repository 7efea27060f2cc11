import type { Example, Operation } from "@clade/bundle";

/** One documented answer: a status, and one of its examples where it has content. */
export interface DocumentedResponse {
  readonly status: number;
  readonly exampleName: string | undefined;
  readonly example: Example | undefined;
  readonly mediaType: string | undefined;
}

/** Every documented answer of an operation, one for each named example. */
export function documentedResponses(operation: Operation): DocumentedResponse[] {
  return Object.entries(operation.responses).flatMap(([status, response]): DocumentedResponse[] => {
    const documented = Object.entries(response.content ?? {}).flatMap(([mediaType, { examples = {} }]) =>
      Object.entries(examples).map(([exampleName, example]) => ({ exampleName, example, mediaType })),
    );
    const bare = { exampleName: undefined, example: undefined, mediaType: undefined };
    return (documented.length === 0 ? [bare] : documented).map((one) => ({ status: Number(status), ...one }));
  });
}

/** The request header that asks the mock for one documented answer. */
export function preferHeader({ status, exampleName }: DocumentedResponse): Record<string, string> {
  return { Prefer: [`code=${status}`, ...(exampleName ? [`example=${exampleName}`] : [])].join(", ") };
}
