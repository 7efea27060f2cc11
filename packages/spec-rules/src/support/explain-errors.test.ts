import { describe, expect, it } from "vitest";
import { createAjv } from "./ajv.ts";
import { explainErrors } from "./explain-errors.ts";

function explain(schema: object, value: unknown): [pointer: string, sentence: string][] {
  const validate = createAjv().compile(schema);
  validate(value);
  return explainErrors(validate.errors ?? []).map(({ pointer, sentence }) => [pointer, sentence]);
}

describe("explainErrors", () => {
  it.each([
    [{ type: "string" }, 1, "It must be a string, not a number."],
    [{ type: "object" }, [], "It must be an object, not an array."],
    [{ type: ["string", "null"] }, 1, "It must be a string or null, not a number."],
    [{ type: "string" }, null, "It must be a string, not null."],
    [{ const: "back-off" }, "wait", `It must be "back-off", not "wait".`],
    [{ enum: ["a", "b", "c"] }, "d", `It must be "a", "b" or "c", not "d".`],
    [{ required: ["a"] }, {}, `It lacks "a".`],
    [{ pattern: "^a" }, "b", `It must match ^a, and "b" does not.`],
    [{ format: "uri" }, "b", `It must be of the format uri, and "b" is not.`],
    [{ minLength: 10 }, "b", "It must have at least 10 characters."],
    [{ minItems: 1 }, [], "It must have at least 1 items."],
    [{ minProperties: 1 }, {}, "It must have at least 1 entries."],
    [{ uniqueItems: true }, [1, 1], "It must not hold the same item twice."],
    [{ unevaluatedProperties: false }, { a: 1 }, `It must not have "a".`],
    [{ maximum: 3 }, 4, "It must be at most 3."],
  ])("says of %j and %j: %3$s", (schema, value, sentence) => {
    expect(explain(schema, value)).toEqual([["", sentence]]);
  });

  it("suggests the property that a misspelt one was meant to be", () => {
    const schema = { additionalProperties: false, properties: { grade: {}, note: {} } };
    expect(explain(schema, { grad: 1 })).toEqual([["", `It must not have "grad". Did you mean "grade"?`]]);
  });

  it("names a key that is not allowed, and not also the rule on keys", () => {
    expect(explain({ propertyNames: { pattern: "^[a-z]+$" } }, { A: 1 })).toEqual([
      ["", `It must match ^[a-z]+$, and "A" does not.`],
      ["", `It must not have a key like "A".`],
    ]);
  });

  it("speaks of the form that the value comes nearest to", () => {
    const schema = {
      anyOf: [
        { type: "array", items: { type: "string" } },
        { type: "object", required: ["by", "limit"], properties: { by: { enum: ["offset"] } } },
        { type: "object", required: ["cursor"] },
      ],
    };
    expect(explain(schema, [1])).toEqual([["/0", "It must be a string, not a number."]]);
    expect(explain(schema, { by: "page", limit: 1 })).toEqual([["/by", `It must be "offset", not "page".`]]);
  });

  it("takes a form of the right kind for nearer than one of another kind", () => {
    const schema = { anyOf: [{ type: "array" }, { type: "object", required: ["a", "b"] }] };
    expect(explain(schema, {})).toEqual([
      ["", `It lacks "a".`],
      ["", `It lacks "b".`],
    ]);
  });

  it("speaks of the nearest form of the nearest form", () => {
    const schema = { anyOf: [{ anyOf: [{ required: ["a"] }, { required: ["b", "c"] }] }, { type: "array" }] };
    expect(explain(schema, {})).toEqual([["", `It lacks "a".`]]);
  });

  it("says the same of two places", () => {
    expect(explain({ items: { type: "string" } }, [1, 2])).toEqual([
      ["/0", "It must be a string, not a number."],
      ["/1", "It must be a string, not a number."],
    ]);
  });

  it("keeps forms within forms and items of a list apart", () => {
    const state = { anyOf: [{ enum: ["a"] }, { type: "array", items: { enum: ["a"] } }] };
    const schema = {
      items: {
        anyOf: [
          { required: ["is"], properties: { is: state } },
          { required: ["has"], properties: { has: state } },
        ],
      },
    };
    expect(explain(schema, [{ is: "b" }, { has: ["c"] }])).toEqual([
      ["/0/is", `It must be "a", not "b".`],
      ["/1/has/0", `It must be "a", not "c".`],
    ]);
  });

  it("speaks of a referenced form rather than of null", () => {
    const schema = {
      $defs: { contact: { type: "object", required: ["id"] } },
      anyOf: [{ $ref: "#/$defs/contact" }, { type: "null" }],
    };
    expect(explain(schema, {})).toEqual([["", `It lacks "id".`]]);
  });

  it("says that no form fits where several do", () => {
    const schema = { oneOf: [{ type: "integer" }, { minimum: 1 }] };
    expect(explain(schema, 3)).toEqual([["", "It must fit exactly one of the forms that it may take."]]);
  });

  it("shortens a long value", () => {
    const [[, sentence] = []] = explain({ const: "a" }, "b".repeat(100));
    expect(sentence).toBe(`It must be "a", not "${"b".repeat(56)}....`);
  });
});
