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

test("a reference is read as a JSON Pointer in a URL", () => {
  const schema = { type: "object" };
  const odd = { components: { schemas: { "Bird/Loft 1": schema } } } as unknown as Bundle;
  expect(usedParts(odd, { $ref: "#/components/schemas/Bird~1Loft%201" })).toEqual(odd);
});

test("a chain of many thousand references is followed to its end", () => {
  const places = Array.from({ length: 20_000 }, (_, place) => place);
  const chain = new Map(places.map((place) => [`S${place}`, { $ref: `#/components/schemas/S${place + 1}` }]));
  const long = { components: { schemas: { ...Object.fromEntries(chain), S20000: {} } } } as unknown as Bundle;
  expect(usedParts(long, chain.get("S0"))).toHaveProperty("components.schemas.S20000");
});

test("a reference to something else than a component takes its section along, with what that refers to", () => {
  const used = usedParts(document, { $ref: "#/paths/~1birds/get" });
  expect(used["paths"]).toEqual(document.paths);
  expect(used["components"]).toHaveProperty("responses.Found");
});

test("a reference that leads nowhere takes nothing along", () => {
  expect(usedParts(document, { $ref: "#/components/schemas/Nowhere" })).toEqual({});
});
