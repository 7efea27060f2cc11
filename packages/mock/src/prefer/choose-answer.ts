import type { Operation } from "@clade/bundle";
import {
  chooseDocumented,
  type DocumentedChoice,
  type FrontResponse,
  listDocumented,
  refusal,
} from "@clade/front";
import type { Preference } from "./parse-prefer.ts";

/**
 * The documented answer that a `Prefer` header asks for.
 *
 * @returns The choice for Prism; a refusal that lists what there is; or nothing where the header asks for no answer.
 */
export function chooseAnswer(
  operation: Operation,
  { dynamic, ...wanted }: Preference,
): DocumentedChoice | FrontResponse | undefined {
  if (dynamic === "true") {
    return refusal(
      400,
      "Prefer: dynamic=true",
      "Prefer: dynamic=true is refused: generated data breaks some schemas and never ends for others.",
    );
  }
  if (wanted.code === undefined && wanted.example === undefined) return undefined;
  return chooseDocumented(operation, wanted) ?? refuse(operation, wanted);
}

function refuse(operation: Operation, wanted: Preference): FrontResponse {
  const words = Object.entries(wanted).map(([name, value]) => `${name}=${String(value)}`);
  const preference = `Prefer: ${words.join(", ")}`;
  const text = `${operation.id} documents no answer for ${preference}. It documents ${listDocumented(operation)}.`;
  return refusal(400, preference, text);
}
