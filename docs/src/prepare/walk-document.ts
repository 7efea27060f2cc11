import type { Place } from "@clade/spec-rules";
import { isNode, type JsonNode } from "./json-node.ts";

/** `one`: the value itself. `list` and `map`: each of its members. */
type Shape = "one" | "list" | "map";
type Child = readonly [key: string, shape: Shape, place: WalkedPlace];
export type WalkedPlace = Place | "Components" | "PathItem";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const schemaChildren: readonly Child[] = [
  ...["properties", "patternProperties", "$defs", "dependentSchemas"].map((key): Child => [
    key,
    "map",
    "Schema",
  ]),
  ...["allOf", "anyOf", "oneOf", "prefixItems"].map((key): Child => [key, "list", "Schema"]),
  ...["items", "additionalProperties", "not", "if", "then", "else", "contains"].map((key): Child => [
    key,
    "one",
    "Schema",
  ]),
];

/** Where OpenAPI 3.1 puts what. By place and not by key, because a property of a schema may be called `content`. */
const children: Readonly<Record<WalkedPlace, readonly Child[]>> = {
  Root: [
    ["info", "one", "Info"],
    ["paths", "map", "PathItem"],
    ["webhooks", "map", "PathItem"],
    ["components", "one", "Components"],
  ],
  Info: [],
  Components: [
    ["schemas", "map", "Schema"],
    ["responses", "map", "Response"],
    ["parameters", "map", "Parameter"],
    ["examples", "map", "Example"],
    ["requestBodies", "map", "RequestBody"],
    ["headers", "map", "Header"],
    ["securitySchemes", "map", "SecurityScheme"],
  ],
  PathItem: [["parameters", "list", "Parameter"], ...methods.map((key): Child => [key, "one", "Operation"])],
  Operation: [
    ["parameters", "list", "Parameter"],
    ["requestBody", "one", "RequestBody"],
    ["responses", "map", "Response"],
  ],
  Parameter: [
    ["schema", "one", "Schema"],
    ["examples", "map", "Example"],
    ["content", "map", "MediaType"],
  ],
  Header: [
    ["schema", "one", "Schema"],
    ["examples", "map", "Example"],
  ],
  RequestBody: [["content", "map", "MediaType"]],
  Response: [
    ["headers", "map", "Header"],
    ["content", "map", "MediaType"],
  ],
  MediaType: [
    ["schema", "one", "Schema"],
    ["examples", "map", "Example"],
  ],
  Schema: schemaChildren,
  Example: [],
  SecurityScheme: [],
};

/** Takes an object, and the keys that lead to it from the document. */
type Visit = (place: WalkedPlace, node: JsonNode, trail: readonly string[]) => void;

/** Calls `visit` for every object on which a key of the vocabulary may stand, parents first. References are not followed. */
export function walkDocument(document: JsonNode, visit: Visit): void {
  walk("Root", document, [], visit);
}

function walk(place: WalkedPlace, node: JsonNode, trail: readonly string[], visit: Visit): void {
  visit(place, node, trail);
  for (const [key, shape, childPlace] of children[place]) {
    for (const [rest, child] of members(node[key], shape))
      walk(childPlace, child, [...trail, key, ...rest], visit);
  }
}

function members(value: unknown, shape: Shape): [rest: string[], member: JsonNode][] {
  if (shape === "one") return isNode(value) ? [[[], value]] : [];
  if (shape === "list" ? !Array.isArray(value) : !isNode(value)) return [];
  return Object.entries(value as object).flatMap(([key, member]: [string, unknown]) =>
    isNode(member) ? [[[key], member] as [string[], JsonNode]] : [],
  );
}
