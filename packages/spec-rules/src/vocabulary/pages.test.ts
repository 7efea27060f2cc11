import type { AnySchema } from "ajv";
import { describe, expect, it } from "vitest";
import { createAjv } from "../support/ajv.ts";
import { explainErrors } from "../support/explain-errors.ts";
import { isObject } from "../support/is-object.ts";
import { codeUnder, listPages, readPage, yamlExamples } from "../testing/documentation.ts";
import { vocabulary } from "./index.ts";

const keys = [...new Set(vocabulary.map(({ key }) => key))].sort();

describe("docs/vocabulary", () => {
  it("has a page for every key and no other", () => {
    expect(listPages("vocabulary")).toEqual(["README.md", ...keys.map((key) => `${key}.md`)]);
  });

  it("has an index that links to every page", () => {
    const links = [...readPage("vocabulary/README.md").matchAll(/\]\((x-[a-z]+)\.md\)/g)].map(
      ([, key]) => key,
    );
    expect(links.sort()).toEqual(keys);
  });
});

describe.each(keys)("docs/vocabulary/%s.md", (key) => {
  const page = readPage(`vocabulary/${key}.md`);
  const entries = vocabulary.filter((entry) => entry.key === key);

  it("is headed by the key", () => {
    expect(page.split("\n")[0]).toBe(`# ${key}`);
  });

  it("says on which objects the key may stand", () => {
    const places = entries.flatMap(({ standsOn }) => standsOn);
    expect(codeUnder(page, "Where it stands")).toEqual(expect.arrayContaining(places));
  });

  it("names every field and every word that the schema knows", () => {
    const words = entries.flatMap(({ schema }) => wordsOf(schema));
    expect(codeUnder(page, "Fields")).toEqual(expect.arrayContaining(words));
  });

  it("shows examples of this key only, each right in one of its places, and one for each place", () => {
    const examples = yamlExamples(page);
    const validators = entries.map(({ schema }) => createAjv().compile(schema as AnySchema));
    const isRight = (value: unknown) => validators.some((validate) => validate(value) === true);
    for (const example of examples) {
      expect(isObject(example) && Object.keys(example)).toEqual([key]);
      const value = (example as Record<string, unknown>)[key];
      expect(
        isRight(value),
        explainErrors(validators[0]?.errors ?? [])
          .map(String)
          .join(),
      ).toBe(true);
    }
    for (const validate of validators) {
      expect(examples.some((example) => validate((example as Record<string, unknown>)[key]) === true)).toBe(
        true,
      );
    }
  });
});

/** The property names and the enumerated words of a schema, at any depth. */
function wordsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(wordsOf);
  if (!isObject(schema)) return [];
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  const listed = Array.isArray(schema["enum"]) ? (schema["enum"] as string[]) : [];
  const fixed = typeof schema["const"] === "string" ? [schema["const"]] : [];
  return [
    ...Object.keys(properties),
    ...listed,
    ...fixed,
    ...Object.values({ ...schema, ...properties }).flatMap(wordsOf),
  ];
}
