import type { Schema } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { bodyShape } from "./body-shape.ts";
import { tinyBundle } from "./testing/tiny-bundle.ts";

function shapeOf(schema: Schema, schemas: Readonly<Record<string, Schema>> = {}) {
  return bodyShape(tinyBundle({ components: { schemas } }), schema, "the body of letterCame");
}

describe("bodyShape", () => {
  test("What says which values stand where is kept, at any depth.", () => {
    const shape = {
      type: "object",
      required: ["text"],
      properties: {
        text: { type: ["string", "null"] },
        stamps: { type: "array", items: { type: "integer" } },
        kind: { enum: ["plain", 1, true, null] },
        marks: { additionalProperties: { type: "boolean" } },
        sender: { anyOf: [{ type: "string" }, { type: "object", required: ["name"] }] },
      },
    };

    expect(shapeOf(shape)).toEqual(shape);
  });

  test("Words for a reader, keys of the vocabulary, formats, patterns and bounds are dropped.", () => {
    expect(
      shapeOf({
        title: "Text",
        description: "The words.",
        examples: ["Hello"],
        default: "Hello",
        deprecated: true,
        "x-secret": { sample: "Hello" },
        type: "string",
        format: "email",
        pattern: "^a",
        minLength: 1,
        maxLength: 2,
      }),
    ).toEqual({ type: "string" });
    expect(shapeOf({ type: "number", minimum: 0, maximum: 9, multipleOf: 2 })).toEqual({ type: "number" });
    expect(shapeOf({ type: "array", minItems: 1, maxItems: 2, uniqueItems: true })).toEqual({
      type: "array",
    });
  });

  test("A property that is called as a dropped keyword stays.", () => {
    const properties = { description: { type: "string" }, format: {}, "x-secret": {} };

    expect(shapeOf({ properties })).toEqual({ properties });
  });

  test("A constant is a choice of one word, and what may be anything has an empty shape.", () => {
    expect(shapeOf({ const: "letter" })).toEqual({ enum: ["letter"] });
    expect(
      shapeOf({ additionalProperties: true, items: { description: "Any." }, properties: { any: true } }),
    ).toEqual({
      properties: { any: {} },
    });
  });

  test("References are followed, also several to the same schema, and what stands beside one for a reader is dropped.", () => {
    const text = { $ref: "#/components/schemas/Text", description: "The words." };

    expect(
      shapeOf(
        { $ref: "#/components/schemas/Letter" },
        { Letter: { properties: { text, reply: text } }, Text: { type: "string" } },
      ),
    ).toEqual({ properties: { text: { type: "string" }, reply: { type: "string" } } });
  });

  test.each<[string, Schema, string]>([
    [
      "oneOf",
      { properties: { a: { oneOf: [] } } },
      'the keyword "oneOf", at the body of letterCame/properties/a',
    ],
    ["allOf", { items: { allOf: [] } }, 'the keyword "allOf", at the body of letterCame/items'],
    ["not", { anyOf: [{}, { not: {} }] }, 'the keyword "not", at the body of letterCame/anyOf/1'],
    [
      "patternProperties",
      { additionalProperties: { patternProperties: {} } },
      'the keyword "patternProperties", at the body of letterCame/additionalProperties',
    ],
    [
      "a closed object",
      { additionalProperties: false },
      "a schema that is false, at the body of letterCame/additionalProperties",
    ],
    ["a choice of objects", { enum: [{}] }, "a choice of lists or objects, at the body of letterCame"],
    ["a constant list", { const: [] }, "a choice of lists or objects, at the body of letterCame"],
    [
      "what narrows a reference",
      { $ref: "#/components/schemas/A", required: ["a"] },
      'the keyword "required" beside a reference, at the body of letterCame',
    ],
    [
      "a reference that leads nowhere",
      { $ref: "#/components/schemas/None" },
      "#/components/schemas/None, which is no schema of the document, at the body of letterCame",
    ],
    [
      "a prototype",
      { properties: JSON.parse('{"__proto__":{}}') as object },
      'a property "__proto__", at the body of letterCame',
    ],
  ])("%s is an error that names the place.", (_name, schema, what) => {
    expect(() => shapeOf(schema)).toThrow(new Error(`A receiver cannot check ${what}.`));
  });

  test("A schema that contains itself is an error, and no endless table.", () => {
    const reply = { $ref: "#/components/schemas/Letter" };

    expect(() => shapeOf(reply, { Letter: { properties: { replies: { items: reply } } } })).toThrow(
      "A receiver cannot check #/components/schemas/Letter, which contains itself, at the body of letterCame/properties/replies/items.",
    );
  });
});
