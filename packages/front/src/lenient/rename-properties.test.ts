import type { Bundle, Schema } from "@clade/bundle/document";
import { describe, expect, test } from "vitest";
import { fixtureBundle } from "../testing/fixture-bundle.ts";
import { renameProperties } from "./rename-properties.ts";

const text: Schema = { type: "string" };
const folder: Schema = {
  properties: {
    Name: text,
    Parent: { $ref: "#/components/schemas/Folder" },
    Folders: { type: "array", items: { $ref: "#/components/schemas/Folder" } },
  },
};
const schemas = {
  Folder: folder,
  // Refers to itself for the same value.
  Circle: { anyOf: [{ $ref: "#/components/schemas/Circle" }, { properties: { Name: text } }] },
};
const bundle: Bundle = { ...fixtureBundle, components: { schemas } };

/** As JSON, in which the order and `__proto__` are seen. */
function renamed(schema: Schema, json: string): string {
  return JSON.stringify(renameProperties(bundle, [schema], JSON.parse(json)));
}

describe("renameProperties spells what a schema knows", () => {
  const reference = { $ref: "#/components/schemas/Folder" };

  test.each<[string, Schema, string, string]>([
    ["in an object", folder, '{"NAME":"A"}', '{"Name":"A"}'],
    ["behind a reference", reference, '{"name":"A"}', '{"Name":"A"}'],
    [
      "at any depth of a schema that contains itself",
      folder,
      '{"parent":{"PARENT":{"name":"A"},"folders":[{"name":"B"},{"fOLDERS":[]}]}}',
      '{"Parent":{"Parent":{"Name":"A"},"Folders":[{"Name":"B"},{"Folders":[]}]}}',
    ],
    [
      "in a schema that leads back to itself",
      { $ref: "#/components/schemas/Circle" },
      '{"NAME":"A"}',
      '{"Name":"A"}',
    ],
    [
      "in each part of a combined schema",
      { allOf: [reference], oneOf: [{ properties: { Size: {} } }, true], properties: { Age: {} } },
      '{"name":"A","size":1,"AGE":2}',
      '{"Name":"A","Size":1,"Age":2}',
    ],
    [
      "once, where two parts know the same",
      { anyOf: [folder, { properties: { Name: text } }] },
      '{"name":"A"}',
      '{"Name":"A"}',
    ],
    [
      "below names of any kind",
      { additionalProperties: folder },
      '{"Any":{"name":"A"}}',
      '{"Any":{"Name":"A"}}',
    ],
    [
      "below a name of JavaScript's own",
      { properties: {}, additionalProperties: folder },
      '{"constructor":{"name":"A"}}',
      '{"constructor":{"Name":"A"}}',
    ],
    [
      "by the place in a list",
      { prefixItems: [folder], items: { properties: { Size: {} } } },
      '[{"name":"A","size":1},{"name":"B","size":2}]',
      '[{"Name":"A","size":1},{"name":"B","Size":2}]',
    ],
  ])("%s", (_where, schema, sent, expected) => {
    expect(renamed(schema, sent)).toBe(expected);
  });
});

describe("renameProperties leaves as it is", () => {
  test.each<[string, Schema, string]>([
    ["a name that it does not know", folder, '{"Other":{"name":"A"}}'],
    ["what stands beside the exact name", folder, '{"NAME":"A","Name":"B","name":"C"}'],
    ["a name that may mean two", { properties: { Id: {}, ID: {} } }, '{"id":1}'],
    ["two names that differ in case only", { properties: { Id: {}, ID: {} } }, '{"ID":1,"Id":2}'],
    [
      "names of JavaScript's own",
      folder,
      '{"__proto__":{"name":"A"},"Constructor":{"name":"A"},"toString":1}',
    ],
    ["texts, numbers and nothing", folder, '"NAME"'],
    ["a list in place of an object", folder, '[{"name":"A"}]'],
    ["everything, where the schema is only true", true, '{"NAME":"A"}'],
  ])("%s", (_what, schema, sent) => {
    expect(renamed(schema, sent)).toBe(sent);
  });

  test("all but the first of several names that mean the same", () => {
    expect(renamed(folder, '{"NAME":"A","name":"B"}')).toBe('{"Name":"A","name":"B"}');
  });
});

test("renameProperties takes a property named __proto__ that is documented for what it is.", () => {
  const odd = JSON.parse('{"properties":{"__proto__":{"properties":{"Name":{}}}}}') as Schema;
  expect(renamed(odd, '{"__PROTO__":{"name":"A"}}')).toBe('{"__proto__":{"Name":"A"}}');
  expect(({} as { Name?: string }).Name).toBeUndefined();
});
