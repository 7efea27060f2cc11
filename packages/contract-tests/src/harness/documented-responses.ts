import type { Example, Operation } from "@clade/bundle";

/** One documented answer: a status, and one of its examples where it has content. */
export interface DocumentedResponse {
  readonly status: number;
  readonly exampleName: string | undefined;
  readonly example: Example | undefined;
}

/** Every documented answer of an operation, one for each named example. */
export function documentedResponses(operation: Operation): DocumentedResponse[] {
  return Object.entries(operation.responses).flatMap(([status, response]): DocumentedResponse[] => {
    const examples = Object.values(response.content ?? {}).flatMap((mediaType) =>
      Object.entries(mediaType.examples ?? {}),
    );
    if (examples.length === 0)
      return [{ status: Number(status), exampleName: undefined, example: undefined }];
    return examples.map(([exampleName, example]) => ({ status: Number(status), exampleName, example }));
  });
}

/** The request header that asks the mock for one documented answer. */
export function preferHeader({ status, exampleName }: DocumentedResponse): Record<string, string> {
  return { Prefer: [`code=${status}`, ...(exampleName ? [`example=${exampleName}`] : [])].join(", ") };
}
