import { isJson, resolve, type Bundle, type Operation, type Response } from "@clade/bundle";
import type { Failure } from "./request-fault.ts";
import type { PlainAnswer } from "./send-plainly.ts";

/** A refusal as the spec's example has it. */
export interface DocumentedRefusal {
  readonly status: number;
  /** Without its parameters; nothing where there is no body. */
  readonly mediaType: string | undefined;
  readonly body: string;
  /** Those of which the spec has an example. */
  readonly headers: Readonly<Record<string, string>>;
}

export function documentedRefusal(
  bundle: Bundle,
  { responses }: Pick<Operation, "responses">,
  { gets, example, response }: Failure,
): DocumentedRefusal {
  const shared = bundle.components?.responses?.[response ?? ""];
  const documented = responses[gets] ?? (shared && resolve<Response>(bundle, shared));
  if (!documented) throw new Error(`The spec has no response ${gets}.`);
  const examples = Object.entries(documented.content ?? {}).flatMap(([mediaType, content]) => {
    const found = content.examples?.[example ?? ""];
    return found ? [{ mediaType, value: found.value }] : [];
  });
  const [{ mediaType, value } = { mediaType: undefined, value: "" }] = examples;
  const body = mediaType !== undefined && isJson(mediaType) ? JSON.stringify(value) : String(value);
  return { status: Number(gets), mediaType, body, headers: exampleHeaders(documented) };
}

/** An answer, as far as a documented one can be compared with it. */
export function comparable(
  { status, headers, body }: PlainAnswer,
  documented: DocumentedRefusal,
): DocumentedRefusal {
  const [mediaType] = (headers["content-type"] ?? "").split(";");
  const named = Object.keys(documented.headers).map((name) => [name, headers[name]]);
  return {
    status,
    mediaType: mediaType === "" ? undefined : mediaType,
    body,
    headers: Object.fromEntries(named) as Record<string, string>,
  };
}

function exampleHeaders({ headers = {} }: Response): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, { example }]) => example !== undefined)
      .map(([name, { example }]) => [name.toLowerCase(), String(example)]),
  );
}
