import { describe, expect, it } from "vitest";
import type { JsonNode } from "./json-node.ts";
import { walkDocument, type WalkedPlace } from "./walk-document.ts";

function placesOf(document: JsonNode): Map<unknown, WalkedPlace> {
  const places = new Map<unknown, WalkedPlace>();
  walkDocument(document, (place, node) => places.set(node, place));
  return places;
}

describe("walkDocument", () => {
  it("takes a property called content for a schema, not for media types", () => {
    const field = { type: "array", items: { type: "string" } };
    const document = {
      components: { schemas: { Answer: { properties: { content: field, examples: {} } } } },
    };
    const places = placesOf(document);
    expect(places.get(field)).toBe("Schema");
    expect(places.get(field.items)).toBe("Schema");
  });

  it("looks into webhooks as it does into paths", () => {
    const body = {};
    const operation = { requestBody: { content: { "application/json": { schema: body } } } };
    const places = placesOf({ webhooks: { parcelCame: { post: operation } } });
    expect(places.get(operation)).toBe("Operation");
    expect(places.get(body)).toBe("Schema");
  });

  it("does not look into the values of examples", () => {
    const value = { schema: {}, examples: {} };
    const document = { components: { examples: { one: { value } } } };
    expect(placesOf(document).has(value)).toBe(false);
  });

  it("finds headers, media types and their examples within the answers of operations", () => {
    const header = {};
    const example = {};
    const mediaType = { examples: { one: example } };
    const answer = { headers: { Location: header }, content: { "text/plain": mediaType } };
    const places = placesOf({ paths: { "/x": { get: { responses: { "200": answer } } } } });
    expect([answer, header, mediaType, example].map((node) => places.get(node))).toEqual([
      "Response",
      "Header",
      "MediaType",
      "Example",
    ]);
  });

  it("tells the keys that lead to each object", () => {
    const entry = {};
    const parameter = { schema: { items: entry } };
    const document: JsonNode = { paths: { "/x/{y}": { get: { parameters: [{}, parameter] } } } };
    const trails = new Map<unknown, readonly string[]>();
    walkDocument(document, (_place, node, trail) => trails.set(node, trail));

    expect(trails.get(document)).toEqual([]);
    expect(trails.get(entry)).toEqual(["paths", "/x/{y}", "get", "parameters", "1", "schema", "items"]);
  });
});
