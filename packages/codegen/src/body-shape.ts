import type { Bundle, Schema } from "@clade/bundle";
import type { BodyShape } from "@clade/runtime";

/** What a shape is made of, in the order in which it is printed. A `const` becomes a choice of one word. */
const held = ["type", "required", "properties", "items", "enum", "const", "additionalProperties", "anyOf"];

/** What says nothing of which values stand where: words for a reader, and the form and size of a value. */
const dropped = [
  ...["title", "description", "examples", "default", "deprecated", "readOnly", "writeOnly", "$comment"],
  ...["format", "pattern", "minLength", "maxLength", "contentEncoding", "contentMediaType"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
];

/** Where a schema stands, and the references that lead there. */
interface Place {
  readonly bundle: Bundle;
  readonly name: string;
  readonly references: readonly string[];
}

/**
 * The shape of what a schema describes, with references followed.
 *
 * @param name What is described, for an error: `the body of letterCame`.
 * @throws Error when the schema has a keyword that no shape has, or contains itself.
 */
export function bodyShape(bundle: Bundle, schema: Schema, name: string): BodyShape {
  return shapeOf(schema, { bundle, name, references: [] });
}

function shapeOf(schema: Schema, place: Place): BodyShape {
  if (typeof schema === "boolean") return schema ? {} : refuse(place, "a schema that is false");
  const keywords = Object.keys(schema).filter((key) => !dropped.includes(key) && !key.startsWith("x-"));
  const reference = schema["$ref"];
  if (typeof reference === "string") return referredShape(reference, keywords, place);
  const strange = keywords.find((key) => !held.includes(key));
  if (strange !== undefined) return refuse(place, `the keyword "${strange}"`);
  const parts = held.filter((key) => keywords.includes(key)).map((key) => partOf(key, schema[key], place));
  return Object.assign({}, ...parts) as BodyShape;
}

function referredShape(reference: string, keywords: readonly string[], place: Place): BodyShape {
  const beside = keywords.find((key) => key !== "$ref");
  if (beside !== undefined) return refuse(place, `the keyword "${beside}" beside a reference`);
  if (place.references.includes(reference)) return refuse(place, `${reference}, which contains itself`);
  const name = reference.slice(schemas.length);
  const target = reference.startsWith(schemas) ? place.bundle.components?.schemas?.[name] : undefined;
  if (target === undefined) return refuse(place, `${reference}, which is no schema of the document`);
  return shapeOf(target, { ...place, references: [...place.references, reference] });
}

const schemas = "#/components/schemas/";

function partOf(key: string, value: unknown, place: Place): BodyShape {
  switch (key) {
    case "properties":
      return { properties: shapesOf(value as Readonly<Record<string, Schema>>, place) };
    case "items":
    case "additionalProperties":
      return innerPart(key, shapeOf(value as Schema, within(place, key)));
    case "anyOf":
      return { anyOf: (value as Schema[]).map((form, index) => shapeOf(form, within(place, key, index))) };
    case "const":
      return { enum: wordsOf([value], place) };
    case "enum":
      return { enum: wordsOf(value as unknown[], place) };
    default:
      return { [key]: value };
  }
}

/** Where anything may stand, there is nothing to check. */
function innerPart(key: string, shape: BodyShape): BodyShape {
  return Object.keys(shape).length === 0 ? {} : { [key]: shape };
}

function shapesOf(properties: Readonly<Record<string, Schema>>, place: Place): Record<string, BodyShape> {
  // In a printed object, this name would set the prototype.
  if (Object.hasOwn(properties, "__proto__")) return refuse(place, `a property "__proto__"`);
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      shapeOf(schema, within(place, "properties", name)),
    ]),
  );
}

function wordsOf(values: readonly unknown[], place: Place): NonNullable<BodyShape["enum"]> {
  if (values.some((value) => typeof value === "object" && value !== null)) {
    return refuse(place, "a choice of lists or objects");
  }
  return values as NonNullable<BodyShape["enum"]>;
}

function within(place: Place, ...keys: readonly (string | number)[]): Place {
  return { ...place, name: [place.name, ...keys].join("/") };
}

function refuse({ name }: Place, what: string): never {
  throw new Error(`A receiver cannot check ${what}, at ${name}.`);
}
