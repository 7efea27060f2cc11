type Schema = Readonly<Record<string, unknown>>;

const deep = 5000;

/** A document with all that is known to be hard for who reads OpenAPI, each at a path of its own, beside what is not. */
export function hardDocument(): object {
  const schemas: Record<string, Schema> = {
    ...chain("Alias", deep, (next) => next),
    ...chain("Nested", deep, (next) => ({ type: "object", properties: { next } })),
    ...chain("Merged", 30, (next, place) => ({
      allOf: [{ allOf: [next, { type: "object", properties: { [`level${place}`]: { type: "integer" } } }] }],
    })),
    ...chain("Doubled", 30, (next) => ({ allOf: [next, next] })),
    ...tangle(60),
    Hen: { type: "object", properties: { name: { type: "string" }, egg: reference("Egg") } },
    Egg: { type: "object", properties: { size: { type: "integer" }, hen: reference("Hen") } },
    Free: { type: "object", patternProperties: { "^x": { type: "string" } }, additionalProperties: false },
  };
  const names = ["Alias0", "Nested0", "Merged0", "Doubled0", "Tangle0", "Hen", "Free"];
  return {
    openapi: "3.1.0",
    info: { title: "Hard", version: "1" },
    paths: {
      ...Object.fromEntries(names.map((name) => [`/${name}`, { get: operation(name, reference(name)) }])),
      "/plain": { get: operation("plain", { type: "object", properties: { id: { const: 7 } } }) },
      "/pattern": { post: { ...operation("match", { type: "string" }), requestBody: patternBody } },
    },
    components: { schemas },
  };
}

/** As many operations as the largest documents have. */
export function longDocument(count: number): object {
  const places = Array.from({ length: count }, (_, place) => place);
  const paths = places.map((place) => [`/item${place}`, { get: operation(`get${place}`, { const: place }) }]);
  return {
    openapi: "3.1.0",
    info: { title: "Long", version: "1" },
    paths: Object.fromEntries(paths) as Record<string, unknown>,
  };
}

/** Takes exponential time with many letters a and another at the end. */
const patternBody = {
  required: true,
  content: { "application/json": { schema: { type: "string", pattern: "^(a+)+$" } } },
};

function operation(operationId: string, schema: Schema): object {
  return {
    operationId,
    responses: { "200": { description: "It.", content: { "application/json": { schema } } } },
  };
}

function reference(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

function chain(
  name: string,
  length: number,
  link: (next: Schema, place: number) => Schema,
): Record<string, Schema> {
  const places = Array.from({ length }, (_, place) => place);
  const links = places.map((place) => [`${name}${place}`, link(reference(`${name}${place + 1}`), place)]);
  return {
    ...(Object.fromEntries(links) as Record<string, Schema>),
    [`${name}${length}`]: { type: "object", properties: { end: { const: true } } },
  };
}

/** Each has all of them. */
function tangle(size: number): Record<string, Schema> {
  const names = Array.from({ length: size }, (_, place) => `Tangle${place}`);
  const properties = Object.fromEntries(names.map((name) => [name, reference(name)]));
  return Object.fromEntries(names.map((name) => [name, { type: "object", properties }]));
}
