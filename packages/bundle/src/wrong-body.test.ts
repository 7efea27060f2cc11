import { describe, expect, test } from "vitest";
import { oneOperation } from "./testing/tiny-bundle.ts";
import type { Schema } from "./types.ts";
import { wrongBody, type BodyState } from "./wrong-body.ts";

function wrong(state: BodyState, schema?: Schema, contentType = "application/json") {
  const { bundle, operation } = oneOperation(
    { requestBody: { required: true, content: { [contentType]: schema === undefined ? {} : { schema } } } },
    {
      components: {
        schemas: {
          Named: { type: "object", required: ["name"] },
          Loose: { type: "object", properties: { name: { type: "string" } } },
        },
      },
    },
  );
  return wrongBody(bundle, operation, state);
}

describe("wrongBody", () => {
  test("A missing body is none at all.", () => {
    expect(wrong("missing")).toEqual({ body: undefined });
  });

  test("A body that may be missing is not wrong without.", () => {
    const { bundle, operation } = oneOperation({ requestBody: { content: { "application/json": {} } } });

    expect(wrongBody(bundle, operation, "missing")).toBeUndefined();
  });

  test("An unparsable body is an object that is opened and never closed.", () => {
    expect(wrong("unparsable")).toEqual({ body: "{" });
    expect(wrong("unparsable", true, "application/problem+json")).toEqual({ body: "{" });
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/octet-stream"])(
    "Anything can be parsed as %s, so no body of it is unparsable or surely invalid.",
    (contentType) => {
      expect(wrong("unparsable", { type: "string" }, contentType)).toBeUndefined();
      expect(wrong("invalid", { type: "string" }, contentType)).toBeUndefined();
      expect(wrong("missing", { type: "string" }, contentType)).toEqual({ body: undefined });
    },
  );

  test.each(["missing", "unparsable", "invalid"] as const)(
    "An operation that takes no body cannot get one that is %s.",
    (state) => {
      const { bundle, operation } = oneOperation({});

      expect(wrongBody(bundle, operation, state)).toBeUndefined();
    },
  );
});

describe("an invalid body", () => {
  const named = { $ref: "#/components/schemas/Named" };
  const loose = { $ref: "#/components/schemas/Loose" };

  test.each<[string, Schema]>([
    ["a property is required", { type: "object", required: ["name"] }],
    ["at least one property is wanted", { type: "object", minProperties: 1 }],
    ["a list is wanted", { type: "array" }],
    ["a text is wanted", { type: "string" }],
    ["the schema behind a reference says so", named],
    ["what stands beside a reference says so", { ...loose, required: ["name"] }],
    ["one of allOf says so", { allOf: [loose, named] }],
    ["all of anyOf say so", { anyOf: [named, { type: "array" }] }],
    ["all of oneOf say so", { oneOf: [named, { required: ["id"] }] }],
    ["nothing at all is allowed", false],
  ])("It is an empty object where %s.", (_what, schema) => {
    expect(wrong("invalid", schema)).toEqual({ body: "{}" });
  });

  test.each<[string, Schema]>([
    ["nothing is required of an object", { type: "object", properties: { name: {} } }],
    ["an object or null is wanted", { type: ["object", "null"] }],
    ["the schema behind a reference wants an object", loose],
    ["one of anyOf takes an empty object", { type: "object", anyOf: [named, loose] }],
    ["an empty list of requirements is given", { type: "object", required: [], allOf: [] }],
    ["an object or a filled list is wanted", { type: ["object", "array"], minItems: 1 }],
  ])("It is an empty list where %s.", (_what, schema) => {
    expect(wrong("invalid", schema)).toEqual({ body: "[]" });
  });

  test.each<[string, Schema | undefined]>([
    ["there is no schema", undefined],
    ["the schema takes everything", true],
    ["the schema demands nothing", { description: "Anything." }],
    ["the schema takes objects and lists", { type: ["object", "array"] }],
  ])("There is none where %s.", (_what, schema) => {
    expect(wrong("invalid", schema)).toBeUndefined();
  });

  test("A reference that leads nowhere is an error.", () => {
    expect(() => wrong("invalid", { $ref: "#/components/schemas/None" })).toThrow("leads nowhere");
  });
});
