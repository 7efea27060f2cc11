import { resolve, type Bundle, type Example, type Response } from "@clade/bundle";
import type { ErrorKind } from "@clade/spec-rules";

/** What the vendor answers to a wrong request. */
export interface DocumentedAnswer {
  /** The body of the named example, or the response's description where there is none. */
  readonly text: string;
  /** Whether the text is the body. */
  readonly verbatim: boolean;
  readonly kind: ErrorKind | undefined;
}

/** The documented answer to a wrong request: a response and the name of its example. */
export function documentedAnswer(
  bundle: Bundle,
  response: Response | undefined,
  exampleName: string | undefined,
): DocumentedAnswer {
  const examples = Object.values(response?.content ?? {}).map(
    (mediaType) => mediaType.examples?.[exampleName ?? ""],
  );
  const [found] = examples.filter((example) => example !== undefined);
  const example = found && resolve<Example>(bundle, found);
  return {
    text: example ? bodyText(example) : (response?.description ?? ""),
    verbatim: example !== undefined,
    kind: example?.["x-error"]?.kind ?? response?.["x-error"]?.kind,
  };
}

function bodyText({ value }: Example): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
