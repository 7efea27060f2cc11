import { describe, expect, test } from "vitest";
import { listOperations } from "./operations.ts";
import { secretProperties } from "./secret-properties.ts";
import { oneOperation, tinyBundle } from "./testing/tiny-bundle.ts";
import type { Bundle, Schema } from "./types.ts";

const secret = { type: "string", "x-secret": { sample: "wax" } };
const holder = { type: "object", properties: { seal: secret, text: { type: "string" } } };

function inSchemas(schemas: Record<string, Schema>): string[] {
  return inBundle(tinyBundle({ components: { schemas } }));
}

function inBundle(bundle: Bundle): string[] {
  return secretProperties(bundle, listOperations(bundle));
}

describe("secretProperties", () => {
  test("A property that is marked is found by its name, others are not.", () => {
    expect(inSchemas({ Letter: holder })).toEqual(["seal"]);
  });

  test("A document without schemas has none.", () => {
    expect(inBundle(tinyBundle())).toEqual([]);
    expect(inSchemas({ Anything: true, Nothing: false })).toEqual([]);
  });

  test("A property whose schema stands elsewhere is secret when that schema is marked.", () => {
    const reference = { $ref: "#/components/schemas/Seal" };

    expect(inSchemas({ Seal: secret, Letter: { properties: { seal: reference } } })).toEqual(["seal"]);
  });

  test("A mark beside a reference counts too.", () => {
    const seal = { $ref: "#/components/schemas/Text", "x-secret": { sample: "wax" } };

    expect(inSchemas({ Text: { type: "string" }, Letter: { properties: { seal } } })).toEqual(["seal"]);
  });

  test.each<[string, Schema]>([
    ["a nested object", { properties: { letter: holder } }],
    ["the items of a list", { type: "array", items: holder }],
    ["a tuple", { type: "array", prefixItems: [true, holder] }],
    ["allOf", { allOf: [{ type: "object" }, holder] }],
    ["anyOf", { anyOf: [true, holder] }],
    ["oneOf", { oneOf: [holder] }],
    ["further properties", { additionalProperties: holder }],
    ["properties by pattern", { patternProperties: { "^x": holder } }],
    ["a condition's branch", { if: true, then: holder }],
    ["local definitions", { $defs: { Letter: holder } }],
  ])("A mark inside %s is found.", (_what, schema) => {
    expect(inSchemas({ Outer: schema })).toEqual(["seal"]);
  });

  test("A property that is called like a keyword is a property.", () => {
    expect(inSchemas({ Odd: { properties: { items: secret, properties: { type: "string" } } } })).toEqual([
      "items",
    ]);
  });

  test("Examples are not searched.", () => {
    expect(inSchemas({ Letter: { type: "object", examples: [holder], default: holder } })).toEqual([]);
  });

  test("A schema that refers to itself ends.", () => {
    const node = { properties: { seal: secret, next: { $ref: "#/components/schemas/Node" } } };

    expect(inSchemas({ Node: node })).toEqual(["seal"]);
  });

  test("Schemas that stand in request bodies and responses are searched.", () => {
    const { bundle } = oneOperation({
      requestBody: { content: { "application/json": { schema: { properties: { password: secret } } } } },
      responses: {
        "200": { description: "Yes.", content: { "application/json": { schema: holder }, "text/plain": {} } },
      },
    });

    expect(inBundle(bundle)).toEqual(["password", "seal"]);
  });
});
