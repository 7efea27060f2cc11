import type { Operation, Response } from "@clade/bundle/document";

/** One of an operation's documented answers. */
export interface DocumentedChoice {
  readonly status: number;
  /** The named example; by default the first. */
  readonly example?: string;
}

/** What somebody asks for, as written: it may be no status at all. */
export interface WantedAnswer {
  readonly code?: string;
  readonly example?: string;
}

/** The documented answer that is asked for; nothing where the operation documents none such. */
export function chooseDocumented(
  operation: Operation,
  { code, example }: WantedAnswer,
): DocumentedChoice | undefined {
  const status = code ?? statusOfExample(operation, example);
  const response = status === undefined ? undefined : findResponse(operation, status);
  if (!response || (example !== undefined && !exampleNames(response).includes(example))) return undefined;
  return { status: Number(status), ...(example !== undefined && { example }) };
}

/** Every documented status with the names of its examples, to be read. */
export function listDocumented({ responses }: Operation): string {
  const documented = Object.entries(responses).map(([code, response]) => {
    const names = exampleNames(response);
    return names.length === 0 ? code : `${code} (${names.join(", ")})`;
  });
  return documented.join("; ");
}

/** A document may also say `4XX` or `default`. */
export function findResponse({ responses }: Operation, code: string): Response | undefined {
  if (!/^[1-5]\d\d$/.test(code)) return undefined;
  return responses[code] ?? responses[`${code.charAt(0)}XX`] ?? responses["default"];
}

/** Where several responses have an example of that name, the one with the lowest status is meant. */
function statusOfExample({ responses }: Operation, example = ""): string | undefined {
  return Object.keys(responses)
    .filter((code) => /^\d{3}$/.test(code))
    .sort()
    .find((code) => exampleNames(responses[code]).includes(example));
}

function exampleNames({ content = {} }: Pick<Response, "content"> = {}): string[] {
  return [...new Set(Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples)))];
}
