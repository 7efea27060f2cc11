import { describe, expect, test } from "vitest";
import { listOperations, listWebhooks, serverUrl } from "./operations.ts";
import { oneOperation, tinyBundle } from "./testing/tiny-bundle.ts";
import type { Example, Header, OperationObject, Parameter, Reference, RequestBody } from "./types.ts";

function operationObject(operationId: string, more: Partial<OperationObject> = {}): OperationObject {
  return { operationId, summary: operationId, ...more };
}

const idParameter: Parameter = { name: "id", in: "path", required: true };

describe("listOperations", () => {
  test("Operations come in the order of the document's paths.", () => {
    const bundle = tinyBundle({
      paths: {
        "/z": { get: operationObject("listZ"), post: operationObject("createZ") },
        "/a": { delete: operationObject("deleteA") },
      },
    });

    expect(listOperations(bundle).map(({ id, method, path }) => `${id}: ${method} ${path}`)).toEqual([
      "listZ: get /z",
      "createZ: post /z",
      "deleteA: delete /a",
    ]);
  });

  test("All eight methods of OpenAPI 3.1 are operations.", () => {
    const bundle = tinyBundle({
      paths: {
        "/a": {
          get: operationObject("a"),
          put: operationObject("b"),
          post: operationObject("c"),
          delete: operationObject("d"),
          options: operationObject("e"),
          head: operationObject("f"),
          patch: operationObject("g"),
          trace: operationObject("h"),
        },
      },
    });

    expect(
      listOperations(bundle)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["a", "b", "c", "d", "e", "f", "g", "h"]);
  });

  test("A document without operations has none; webhooks and callbacks are not counted.", () => {
    const webhooks = { letterArrived: { post: operationObject("onLetter") } };

    expect(listOperations(tinyBundle({ webhooks }))).toEqual([]);
    expect(listOperations(tinyBundle({ paths: { "/a": { parameters: [idParameter] } } }))).toEqual([]);
  });

  test("What the document does not say is empty, not absent.", () => {
    const { operation } = oneOperation({});

    expect(operation).toMatchObject({ parameters: [], responses: {}, security: [] });
    expect(operation.requestBody).toBeUndefined();
  });

  test("The operation as the document writes it stays at hand.", () => {
    const { operation, bundle } = oneOperation({ "x-effect": { does: "creates", repeatable: false } });

    expect(operation.object).toBe(bundle.paths["/letters"]?.get);
  });
});

describe("security", () => {
  test("An operation without a word on security has the document's.", () => {
    const { operation } = oneOperation({}, { security: [{ key: [] }] });

    expect(operation.security).toEqual([{ key: [] }]);
  });

  test("An operation's own security replaces the document's, even where it is empty.", () => {
    expect(oneOperation({ security: [] }, { security: [{ key: [] }] }).operation.security).toEqual([]);
    expect(
      oneOperation({ security: [{ other: [] }] }, { security: [{ key: [] }] }).operation.security,
    ).toEqual([{ other: [] }]);
  });
});

describe("servers", () => {
  const own = [{ url: "https://own.example" }];
  const ofPath = [{ url: "https://path.example" }];

  test("The document's servers hold where nothing nearer names any.", () => {
    expect(oneOperation({}).operation.servers).toEqual(["https://pigeon.example/api/v1"]);
  });

  test("A path's servers come before the document's.", () => {
    const bundle = tinyBundle({ paths: { "/a": { servers: ofPath, get: operationObject("a") } } });

    expect(listOperations(bundle)[0]?.servers).toEqual(["https://path.example"]);
  });

  test("An operation's servers come before its path's.", () => {
    const get = operationObject("a", { servers: own });
    const bundle = tinyBundle({ paths: { "/a": { servers: ofPath, get } } });

    expect(listOperations(bundle)[0]?.servers).toEqual(["https://own.example"]);
  });
});

describe("serverUrl", () => {
  test.each([
    ["https://pigeon.example/api/", "https://pigeon.example/api"],
    ["https://pigeon.example/", "https://pigeon.example"],
    ["https://pigeon.example/api", "https://pigeon.example/api"],
  ])("%s is written without a slash at the end: %s.", (url, wanted) => {
    expect(serverUrl({ url })).toBe(wanted);
  });

  test("Variables are filled in with their defaults, each wherever it stands.", () => {
    const url = "https://{region}.pigeon.example/{version}/{region}";
    const variables = { region: { default: "eu" }, version: { default: "v2" } };

    expect(serverUrl({ url, variables })).toBe("https://eu.pigeon.example/v2/eu");
  });

  test("A default may be empty, and the slash it leaves at the end goes.", () => {
    const variables = { version: { default: "" } };

    expect(serverUrl({ url: "https://pigeon.example/{version}", variables })).toBe("https://pigeon.example");
  });

  test("A placeholder without a variable stays visible.", () => {
    expect(serverUrl({ url: "https://{region}.pigeon.example" })).toBe("https://{region}.pigeon.example");
  });
});

describe("parameters", () => {
  const limit: Parameter = { name: "limit", in: "query", description: "How many." };

  test("A path's parameters belong to each of its operations and come first.", () => {
    const get = operationObject("getLetter", { parameters: [limit] });
    const remove = operationObject("deleteLetter");
    const bundle = tinyBundle({ paths: { "/a/{id}": { parameters: [idParameter], get, delete: remove } } });

    expect(listOperations(bundle).map(({ parameters }) => parameters)).toEqual([
      [idParameter, limit],
      [idParameter],
    ]);
  });

  test("An operation's parameter replaces the path's of the same place and name, and no other.", () => {
    const strict: Parameter = { ...limit, required: true };
    const inHeader: Parameter = { name: "limit", in: "header" };
    const get = operationObject("listLetters", { parameters: [strict] });
    const bundle = tinyBundle({ paths: { "/a": { parameters: [limit, inHeader], get } } });

    expect(listOperations(bundle)[0]?.parameters).toEqual([strict, inHeader]);
  });

  test("A parameter may be a reference, and so may its examples.", () => {
    const examples = { page: { $ref: "#/components/examples/Page" } as unknown as Example };
    const { operation } = oneOperation(
      { parameters: [{ $ref: "#/components/parameters/Url" }] },
      {
        components: {
          parameters: { Url: { name: "url", in: "query", examples } },
          examples: { Page: { value: "http://example.com/" } },
        },
      },
    );

    expect(operation.parameters).toEqual([
      { name: "url", in: "query", examples: { page: { value: "http://example.com/" } } },
    ]);
  });

  test("A reference replaces the path's parameter as the parameter itself would.", () => {
    const get = operationObject("listLetters", { parameters: [{ $ref: "#/components/parameters/Limit" }] });
    const bundle = tinyBundle({
      paths: { "/a": { parameters: [limit], get } },
      components: { parameters: { Limit: { name: "limit", in: "query", required: true } } },
    });

    expect(listOperations(bundle)[0]?.parameters).toEqual([{ name: "limit", in: "query", required: true }]);
  });

  test("A reference that leads nowhere is an error that names it.", () => {
    expect(() => oneOperation({ parameters: [{ $ref: "#/components/parameters/Url" }] })).toThrow(
      "The reference #/components/parameters/Url leads nowhere in the bundle.",
    );
  });
});

describe("bodies and responses", () => {
  const sent = { value: { text: "Hello" } };
  const reference = (to: string) => ({ $ref: to }) as Reference & Example & Header;

  test("A request body may be a reference, and so may its examples.", () => {
    const content = { "application/json": { examples: { sent: reference("#/components/examples/Sent") } } };
    const { operation } = oneOperation(
      { requestBody: { $ref: "#/components/requestBodies/Letter" } },
      { components: { requestBodies: { Letter: { required: true, content } }, examples: { Sent: sent } } },
    );

    expect(operation.requestBody).toEqual({
      required: true,
      content: { "application/json": { examples: { sent } } },
    });
  });

  test("A response may be a reference, and so may its examples and headers.", () => {
    const { operation } = oneOperation(
      { responses: { "200": { $ref: "#/components/responses/Letter" } } },
      {
        components: {
          responses: {
            Letter: {
              description: "A letter.",
              headers: { ETag: reference("#/components/headers/Tag") },
              content: {
                "application/json": { examples: { sent: reference("#/components/examples/Sent") } },
              },
            },
          },
          headers: { Tag: { required: true } },
          examples: { Sent: sent },
        },
      },
    );

    expect(operation.responses).toEqual({
      "200": {
        description: "A letter.",
        headers: { ETag: { required: true } },
        content: { "application/json": { examples: { sent } } },
      },
    });
  });

  test("References inside schemas stay, because a validator resolves them.", () => {
    const schema = { $ref: "#/components/schemas/Letter" };
    const { operation } = oneOperation({
      responses: { "200": { description: "A letter.", content: { "application/json": { schema } } } },
    });

    expect(operation.responses["200"]?.content?.["application/json"]?.schema).toEqual(schema);
  });

  test("The document itself is not changed.", () => {
    const parameters = [{ $ref: "#/components/parameters/Url" }];
    const components = { parameters: { Url: { name: "url", in: "query" } } } as const;
    const { bundle } = oneOperation({ parameters }, { components });

    expect(bundle.paths["/letters"]?.get?.parameters).toEqual([{ $ref: "#/components/parameters/Url" }]);
  });

  test.each([
    ["response", { responses: { "200": reference("#/components/responses/Letter") } }],
    ["request body", { requestBody: reference("#/components/requestBodies/Letter") }],
    [
      "example",
      {
        responses: {
          "200": {
            description: "A letter.",
            content: { "text/plain": { examples: { a: reference("#/components/examples/Letter") } } },
          },
        },
      },
    ],
  ])("A %s whose reference leads nowhere is an error.", (_what, object) => {
    expect(() => oneOperation(object)).toThrow(/^The reference #\/components\/\w+\/Letter leads nowhere/);
  });
});

describe("listWebhooks", () => {
  test("Webhooks come in the document's order, by the name of the event; operations are not counted.", () => {
    const bundle = tinyBundle({
      paths: { "/letters": { get: operationObject("listLetters") } },
      webhooks: {
        parcelCame: { post: operationObject("receiveParcel") },
        letterCame: { put: operationObject("receiveLetter", { "x-event": { tells: ["text"] } }) },
      },
    });

    expect(listWebhooks(bundle)).toEqual([
      {
        name: "parcelCame",
        id: "receiveParcel",
        method: "post",
        requestBody: undefined,
        responses: {},
        object: operationObject("receiveParcel"),
      },
      expect.objectContaining({
        name: "letterCame",
        method: "put",
        object: expect.objectContaining({ "x-event": { tells: ["text"] } }) as unknown,
      }),
    ]);
  });

  test("A document without webhooks has none.", () => {
    const paths = { "/letters": { get: operationObject("listLetters") } };

    expect(listWebhooks(tinyBundle({ paths }))).toEqual([]);
  });

  test("The body and the answers may be references, and so may their examples; those inside schemas stay.", () => {
    const schema = { $ref: "#/components/schemas/Letter" };
    const content = {
      "application/json": { schema, examples: { sent: { $ref: "#/components/examples/Sent" } } },
    };
    const bundle = tinyBundle({
      webhooks: {
        letterCame: {
          post: operationObject("receiveLetter", {
            requestBody: { $ref: "#/components/requestBodies/Letter" },
            responses: { "200": { $ref: "#/components/responses/Taken" } },
          }),
        },
      },
      components: {
        requestBodies: { Letter: { content } as unknown as RequestBody },
        responses: { Taken: { description: "Taken." } },
        examples: { Sent: { value: { text: "Hello" } } },
      },
    });
    const [webhook] = listWebhooks(bundle);

    expect(webhook?.requestBody?.content).toEqual({
      "application/json": { schema, examples: { sent: { value: { text: "Hello" } } } },
    });
    expect(webhook?.responses).toEqual({ "200": { description: "Taken." } });
  });
});
