import type { Bundle } from "@clade/bundle";
import { expect, test } from "vitest";
import { usedParts } from "./used-parts.ts";

const schemas = {
  Loft: { properties: { birds: { items: { $ref: "#/components/schemas/Bird" } } } },
  Bird: { properties: { home: { $ref: "#/components/schemas/Loft" } } },
  Hawk: { type: "object" },
};
const responses = {
  Found: { content: { "application/json": { schema: { $ref: "#/components/schemas/Bird" } } } },
};
const document = {
  paths: { "/birds": { get: {} }, "/lofts": { $ref: "#/components/responses/Found" } },
  components: { schemas, responses },
} as unknown as Bundle;

test("a part takes along what it refers to, and what that refers to, though it lead back to itself", () => {
  const used = usedParts(document, { "200": { $ref: "#/components/responses/Found" } });
  expect(used).toEqual({ components: { responses, schemas: { Loft: schemas.Loft, Bird: schemas.Bird } } });
});

test("a reference into a component takes the whole component along", () => {
  const used = usedParts(document, { $ref: "#/components/schemas/Hawk/properties/name" });
  expect(used).toEqual({ components: { schemas: { Hawk: schemas.Hawk } } });
});

test("a reference to something else than a component takes its section along, with what that refers to", () => {
  const used = usedParts(document, { $ref: "#/paths/~1birds/get" });
  expect(used["paths"]).toEqual(document.paths);
  expect(used["components"]).toHaveProperty("responses.Found");
});

test("a reference that leads nowhere takes nothing along", () => {
  expect(usedParts(document, { $ref: "#/components/schemas/Nowhere" })).toEqual({});
});
