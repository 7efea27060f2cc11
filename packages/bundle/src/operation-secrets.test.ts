import { expect, test } from "vitest";
import { operationSecrets } from "./operation-secrets.ts";
import { oneOperation } from "./testing/tiny-bundle.ts";
import type { Bundle, OperationObject } from "./types.ts";

const secret = { "x-secret": { sample: "x" } };

function secretsOf(object: Partial<OperationObject>, components: Bundle["components"] = {}): string[] {
  const { bundle, operation } = oneOperation(object, { components });
  return operationSecrets(bundle, operation);
}

function bodies(sent: object, received: object): Partial<OperationObject> {
  return {
    requestBody: { content: { "application/json": { schema: { ...sent } } } },
    responses: {
      "200": { description: "All.", content: { "application/json": { schema: { ...received } } } },
    },
  };
}

test("An operation's secrets are those of its parameters and bodies, each once, in the order of the alphabet.", () => {
  const parameters = [{ name: "pin", in: "query", ...secret } as const, { name: "to", in: "query" } as const];
  const holder = { properties: { wax: secret, pin: secret, text: {} } };

  expect(secretsOf({ parameters, ...bodies(holder, { items: holder }) })).toEqual(["pin", "wax"]);
});

test("References are followed, also from a schema to itself.", () => {
  const Seal = { properties: { wax: secret, inner: { $ref: "#/components/schemas/Seal" } } };
  const sealed = { properties: { seal: { $ref: "#/components/schemas/Seal" } } };

  expect(secretsOf(bodies({}, sealed), { schemas: { Seal } })).toEqual(["wax"]);
});

test("What other operations send is none of its business, and neither are the credentials.", () => {
  const Other = { properties: { elsewhere: secret } };
  const key = { type: "apiKey", in: "query", name: "key", ...secret } as const;

  expect(secretsOf(bodies({}, {}), { schemas: { Other }, securitySchemes: { key } })).toEqual([]);
});
