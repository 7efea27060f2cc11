import { exampleValue, type Bundle, type Operation, type Parameter } from "@clade/bundle";
import { table } from "../markdown/blocks.ts";
import { code, oneLine } from "../markdown/inline.ts";
import { typeWords } from "./schema-fields.ts";

/** What stands in the path, the query, the headers and the cookies of an operation; nothing where it takes nothing there. */
export function parametersTable(bundle: Bundle, { parameters }: Operation): string {
  if (parameters.length === 0) return "";
  return table(
    ["Name", "In", "Type", "Required", "Example", "Meaning"],
    parameters.map((parameter) => [
      code(parameter.name),
      parameter.in,
      typeWords(bundle, parameter.schema),
      parameter.required ? "yes" : "no",
      exampleOf(parameter),
      oneLine(parameter.description ?? ""),
    ]),
  );
}

function exampleOf(parameter: Parameter): string {
  return Object.keys(parameter.examples ?? {}).length === 0 ? "" : code(exampleValue(parameter));
}
