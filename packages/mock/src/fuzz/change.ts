import type { PlainRequest } from "./plain-request.ts";

/** One way to spoil a request, with a name to read in a report. */
export interface Change {
  readonly title: string;
  readonly apply: (request: PlainRequest) => PlainRequest;
}

/** A change with a name, by which fast-check reports it too. */
export function named(title: string, apply: Change["apply"]): Change {
  return { title, apply, toString: () => title } as Change;
}

/** The request with a header in place of one of the same name. */
export function withHeader(request: PlainRequest, name: string, value: string): PlainRequest {
  const others = request.headers.filter(([other]) => other.toLowerCase() !== name);
  return { ...request, headers: [...others, [name, value]] };
}
