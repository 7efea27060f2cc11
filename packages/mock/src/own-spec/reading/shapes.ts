/** The form of a part of an OpenAPI document, as far as the mock relies on it. */
export interface Shape {
  readonly is: "a text" | "an object" | "a list" | "a schema";
  /** Of an object, what stands under its keys. Other keys may hold anything. */
  readonly keys?: Readonly<Record<string, Shape>>;
  readonly needs?: readonly string[];
  /** What stands under all other keys of an object but those with x-, and what a list holds. */
  readonly each?: Shape;
}

const text: Shape = { is: "a text" };
const object: Shape = { is: "an object" };
const schema: Shape = { is: "a schema" };
const mapOf = (each: Shape): Shape => ({ is: "an object", each });
const listOf = (each: Shape): Shape => ({ is: "a list", each });

const examples = mapOf(object);
const content = mapOf({ is: "an object", keys: { schema, examples } });
const parameter: Shape = {
  is: "an object",
  needs: ["name", "in"],
  keys: { name: text, in: text, schema, examples, content },
};
const header: Shape = { is: "an object", keys: { schema, examples } };
const requestBody: Shape = { is: "an object", needs: ["content"], keys: { content } };
const response: Shape = { is: "an object", keys: { content, headers: mapOf(header) } };
const servers = listOf({ is: "an object", needs: ["url"], keys: { url: text, variables: mapOf(object) } });
const security = listOf(mapOf(listOf(text)));
const parameters = listOf(parameter);
const responses = mapOf(response);

const operation: Shape = {
  is: "an object",
  keys: { operationId: text, summary: text, servers, security, parameters, requestBody, responses },
};

const pathItem: Shape = {
  is: "an object",
  keys: {
    ...{ get: operation, put: operation, post: operation, delete: operation, options: operation },
    ...{ head: operation, patch: operation, trace: operation },
    ...{ servers, parameters },
  },
};

export const documentShape: Shape = {
  is: "an object",
  keys: {
    ...{ info: { is: "an object", keys: { title: text } }, servers, security, paths: mapOf(pathItem) },
    components: {
      is: "an object",
      keys: {
        ...{
          schemas: mapOf(schema),
          responses,
          parameters: mapOf(parameter),
          headers: mapOf(header),
          examples,
        },
        ...{
          requestBodies: mapOf(requestBody),
          securitySchemes: mapOf({ is: "an object", needs: ["type"] }),
        },
        pathItems: mapOf(pathItem),
      },
    },
  },
};
