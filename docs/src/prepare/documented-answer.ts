import { resolve, type Bundle, type Example, type Response } from "@clade/bundle";
import type { ErrorKind, Evidence } from "@clade/spec-rules";

/** What the vendor answers to a wrong request. */
export interface DocumentedAnswer {
  /** The body of the named example, or the response's description where there is none. */
  readonly text: string;
  /** Whether the text is the body. */
  readonly verbatim: boolean;
  readonly kind: ErrorKind | undefined;
  /** What is less sure than the vendor's own page: the status, then the text. */
  readonly doubts: readonly Evidence[];
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
    doubts: doubts(response, example),
  };
}

function doubts(response: Response | undefined, example: Example | undefined): Evidence[] {
  return [response?.["x-evidence"], example?.["x-evidence"]]
    .filter((evidence) => evidence !== undefined)
    .filter(({ grade }) => grade !== "documented");
}

function bodyText({ value }: Example): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
