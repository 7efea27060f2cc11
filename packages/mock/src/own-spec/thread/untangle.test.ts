import { listOperations, type Bundle } from "@clade/bundle";
import { expect, test } from "vitest";
import { withOwn } from "../testing/with-own.ts";
import { patience } from "../../testing/mock-under-test.ts";
import { untangle } from "./untangle.ts";

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** Thirty schemas, each of which has all, beside what one of them says of itself. */
function tangled(more: object): Bundle {
  const names = Array.from({ length: 30 }, (_, place) => `T${place}`);
  const properties = Object.fromEntries(names.map((name) => [name, reference(name)]));
  const schemas = Object.fromEntries(names.map((name) => [name, { type: "object", properties }]));
  const content = (schema: object): object => ({ "application/json": { schema } });
  return {
    openapi: "3.1.0",
    info: { title: "Tangle", version: "1" },
    servers: [{ url: "https://tangle.example" }],
    paths: {
      "/tangle": {
        post: {
          operationId: "tangle",
          requestBody: { required: true, content: content({ ...schemas["T0"], ...more }) },
          responses: {
            "200": { description: "It.", content: content(reference("T0")) },
            "422": { description: "Wrong." },
          },
        },
      },
      "/plain": { get: { operationId: "plain", responses: { "200": { description: "It." } } } },
    },
    components: { schemas },
  } as unknown as Bundle;
}

const pathOf = (bundle: Bundle, path: string): object => {
  const operation = listOperations(bundle).find((candidate) => candidate.path === path);
  if (!operation) throw new Error(`There is nothing at ${path}.`);
  return untangle(bundle, operation).paths[path] ?? {};
};

test("an operation that is not tangled stays as it is, though others be", () => {
  const bundle = tangled({});
  expect(pathOf(bundle, "/plain")).toBe(bundle.paths["/plain"]);
});

test("data that looks like a reference is left alone", () => {
  const example = { $ref: "#/components/schemas/T0" };
  const post = { post: { requestBody: { content: { "application/json": { schema: { example } } } } } };
  expect(pathOf(tangled({ example }), "/tangle")).toMatchObject(post);
});

test(
  "a tangled operation is answered, and its requests judged by what lies near",
  () =>
    withOwn(
      JSON.stringify(
        tangled({
          required: ["size"],
          properties: {
            size: { type: "integer" },
            tangle: reference("T0"),
            both: { oneOf: [reference("T1"), reference("T2")] },
            never: { not: reference("T1") },
          },
        }),
      ),
      async (base) => {
        const post = async (body: object): Promise<number> => {
          const headers = { "content-type": "application/json" };
          return (await fetch(`${base}/tangle`, { method: "POST", headers, body: JSON.stringify(body) }))
            .status;
        };
        expect(await post({ size: 1, both: {}, never: 7 })).toBe(200);
        expect(await post({ size: "large" })).toBe(422);
        expect(await post({})).toBe(422);
        expect(await post({ size: 1, tangle: 7 })).toBe(422);
      },
    ),
  patience,
);
