import { pointerParts } from "../../support/pointer-parts.ts";
import { examplesOf } from "../document/examples-of.ts";
import { fault, type Fault } from "../document/fault.ts";
import type { JsonObject, Path } from "../document/json.ts";
import { schemaValidator } from "../document/schema-validator.ts";
import { walkDocument, type Place } from "../document/walk-document.ts";

/** A value that is to fit a schema, what it is called in a message, and where both stand. */
interface Sample {
  readonly name: string;
  readonly value: unknown;
  readonly path: Path;
  readonly schema: Path;
}

/** Every example and default, whatever it belongs to, fits its schema by JSON Schema 2020-12, formats included. */
export function exampleValid(document: JsonObject): Fault[] {
  const validate = schemaValidator(document);
  return walkDocument(document)
    .flatMap((place) => samplesAt(document, place))
    .flatMap(({ name, value, path, schema }) =>
      validate(schema, value).map(({ pointer, sentence }) => {
        const where = pointer === "" ? "" : ` at "${pointer}"`;
        return fault(
          [...path, ...pointerParts(pointer)],
          `The ${name} does not fit its schema${where}. ${sentence}`,
        );
      }),
    );
}

function samplesAt(document: JsonObject, place: Place): Sample[] {
  const { kind, node, path } = place;
  if (kind === "Schema") return samplesOfSchema(place);
  if (kind !== "MediaType" && kind !== "Parameter" && kind !== "Header") return [];
  if (!("schema" in node) || isXml(place)) return [];
  const schema = [...path, "schema"];
  const named = examplesOf(document, place).map((example) => ({
    name: `example "${example.name}"`,
    value: example.value,
    path: [...example.path, "value"],
    schema,
  }));
  if (!("example" in node)) return named;
  return [...named, { name: "example", value: node["example"], path: [...path, "example"], schema }];
}

function samplesOfSchema({ node, path }: Place): Sample[] {
  const examples: unknown[] = Array.isArray(node["examples"]) ? node["examples"] : [];
  const samples = examples.map((value, index) => ({
    name: "example",
    value,
    path: [...path, "examples", index],
    schema: path,
  }));
  if (!("default" in node)) return samples;
  return [...samples, { name: "default", value: node["default"], path: [...path, "default"], schema: path }];
}

/** An XML example is text, while its schema speaks of the elements in it. */
function isXml({ kind, path }: Place): boolean {
  return kind === "MediaType" && /\bxml\b/.test(String(path.at(-1)));
}
