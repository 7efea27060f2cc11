/** The objects of an OpenAPI document that a rule asks for. */
export type Kind =
  | "Root"
  | "Components"
  | "PathItem"
  | "Operation"
  | "Callback"
  | "Parameter"
  | "RequestBody"
  | "Response"
  | "Header"
  | "MediaType"
  | "Encoding"
  | "SecurityScheme"
  | "Schema";

/** How children hang below a key: one, a list, or a map with names of the author's choice. */
export type Shape = "one" | "list" | "map";

type Children = Readonly<Record<string, readonly [Shape, Kind]>>;

const one = (kind: Kind): readonly [Shape, Kind] => ["one", kind];
const list = (kind: Kind): readonly [Shape, Kind] => ["list", kind];
const map = (kind: Kind): readonly [Shape, Kind] => ["map", kind];

/** HTTP methods that a path item may have. */
export const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

const schemaChildren: Children = {
  ...Object.fromEntries(
    ["properties", "patternProperties", "$defs", "dependentSchemas"].map((key) => [key, map("Schema")]),
  ),
  ...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => [key, list("Schema")])),
  ...Object.fromEntries(
    [
      ...["items", "additionalProperties", "unevaluatedItems", "unevaluatedProperties", "contains"],
      ...["propertyNames", "contentSchema", "not", "if", "then", "else"],
    ].map((key) => [key, one("Schema")]),
  ),
};

/** Where the objects of each kind keep further ones. */
export const childrenOf: Readonly<Record<Kind, Children>> = {
  Root: { paths: map("PathItem"), webhooks: map("PathItem"), components: one("Components") },
  Components: {
    schemas: map("Schema"),
    responses: map("Response"),
    parameters: map("Parameter"),
    requestBodies: map("RequestBody"),
    headers: map("Header"),
    securitySchemes: map("SecurityScheme"),
    callbacks: map("Callback"),
    pathItems: map("PathItem"),
  },
  PathItem: {
    parameters: list("Parameter"),
    ...Object.fromEntries(methods.map((method) => [method, one("Operation")])),
  },
  Operation: {
    parameters: list("Parameter"),
    requestBody: one("RequestBody"),
    responses: map("Response"),
    callbacks: map("Callback"),
  },
  // A callback is itself the map, from an expression to a path item.
  Callback: {},
  Parameter: { schema: one("Schema"), content: map("MediaType") },
  RequestBody: { content: map("MediaType") },
  Response: { headers: map("Header"), content: map("MediaType") },
  Header: { schema: one("Schema"), content: map("MediaType") },
  MediaType: { schema: one("Schema"), encoding: map("Encoding") },
  Encoding: { headers: map("Header") },
  SecurityScheme: {},
  Schema: schemaChildren,
};
