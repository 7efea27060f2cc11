import { Ajv2020 } from "ajv/dist/2020.js";
import type { AnySchema } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { vocabulary } from "./index.ts";

describe("the vocabulary", () => {
  it.each(vocabulary)("has a schema for $key on $standsOn that a strict validator takes", ({ schema }) => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
    (addFormats as unknown as (validator: Ajv2020) => void)(ajv);
    expect(() => ajv.compile(schema as AnySchema)).not.toThrow();
  });

  it("gives a key at most one meaning in each place", () => {
    const meanings = vocabulary.flatMap(({ key, standsOn }) => standsOn.map((place) => `${key} on ${place}`));
    expect(new Set(meanings).size).toBe(meanings.length);
  });
});
