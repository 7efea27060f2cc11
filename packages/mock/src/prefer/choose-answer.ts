import type { Operation, Response } from "@clade/bundle";
import { type FrontResponse, message } from "@clade/front";
import type { Choice } from "../choice.ts";
import type { Preference } from "./parse-prefer.ts";

/**
 * The documented answer that a `Prefer` header asks for.
 *
 * @returns The choice for Prism; a refusal that lists what there is; or nothing where the header asks for no answer.
 */
export function chooseAnswer(
  operation: Operation,
  preference: Preference,
): Choice | FrontResponse | undefined {
  const { code, example, dynamic } = preference;
  if (dynamic === "true") {
    return message(
      400,
      "Prefer: dynamic=true is refused: generated data breaks some schemas and never ends for others.",
    );
  }
  if (code !== undefined) return chooseByCode(operation, code, example);
  if (example !== undefined) return chooseByExample(operation, example);
  return undefined;
}

function chooseByCode(operation: Operation, code: string, example?: string): Choice | FrontResponse {
  const response = findResponse(operation, code);
  const isExampleKnown = example === undefined || (response && exampleNames(response).includes(example));
  if (!response || !isExampleKnown)
    return refusal(operation, { code, ...(example !== undefined && { example }) });
  return { status: Number(code), ...(example !== undefined && { example }) };
}

/** Where several responses have an example of that name, the one with the lowest status is meant. */
function chooseByExample(operation: Operation, example: string): Choice | FrontResponse {
  const found = Object.entries(operation.responses)
    .filter(([code, response]) => /^\d{3}$/.test(code) && exampleNames(response).includes(example))
    .sort(([first], [second]) => first.localeCompare(second))[0];
  return found ? { status: Number(found[0]), example } : refusal(operation, { example });
}

/** A document may also say `4XX` or `default`. */
function findResponse({ responses }: Operation, code: string): Response | undefined {
  if (!/^[1-5]\d\d$/.test(code)) return undefined;
  return responses[code] ?? responses[`${code.charAt(0)}XX`] ?? responses["default"];
}

function exampleNames({ content = {} }: Response): string[] {
  return [...new Set(Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples)))];
}

function refusal(operation: Operation, preference: Preference): FrontResponse {
  const wanted = Object.entries(preference).map(([name, value]) => `${name}=${value}`);
  const documented = Object.entries(operation.responses).map(([code, response]) => {
    const names = exampleNames(response);
    return names.length === 0 ? code : `${code} (${names.join(", ")})`;
  });
  const text = `${operation.id} documents no answer for Prefer: ${wanted.join(", ")}. It documents ${documented.join("; ")}.`;
  return message(400, text);
}
