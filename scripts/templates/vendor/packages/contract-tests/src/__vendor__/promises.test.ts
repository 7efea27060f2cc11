import { create__Vendor__Client, unwrap } from "@clade/__vendor__";
import { startMock, type Mock } from "@clade/mock";
import { afterAll, beforeAll, expect, test } from "vitest";
import { vendorBundle } from "../harness/vendor-bundle.ts";

// The texts stand here as the vendor's manual prints them, so that a slip in the spec shows.
const missingText = "A note needs a text.";

const bundle = vendorBundle("__vendor__");
let mock: Mock;
let address: string;

beforeAll(async () => {
  mock = await startMock({ vendors: ["__vendor__"] });
  address = `${mock.origin}/__vendor__/v1`;
});

afterAll(async () => {
  await mock.close();
});

test("__FAMILY__-01 the spec asks for the key in a header, at every operation", () => {
  const operations = Object.values(bundle.paths).flatMap(({ get, post }) => [get, post]);

  expect(bundle.components?.securitySchemes?.["apiKey"]).toMatchObject({ in: "header", name: "X-Api-Key" });
  expect(operations.flatMap((operation) => operation?.security ?? [])).toEqual([
    { apiKey: [] },
    { apiKey: [] },
    { apiKey: [] },
  ]);
});

test("__FAMILY__-01 the mock refuses a call without a key and one with an unknown key", async () => {
  expect((await fetch(`${address}/notes`)).status).toBe(401);

  const client = create__Vendor__Client({ baseUrl: address, apiKey: "unknown-key-0000000000" });
  const { error } = await client.GET("/notes");
  expect(error).toMatchObject({ kind: "unauthenticated", status: 401 });
});

test("__FAMILY__-02 a note is created from a text alone", async () => {
  const client = create__Vendor__Client({ baseUrl: address, apiKey: "sample-key-0123456789" });

  const note = await unwrap(client.POST("/notes", { body: { text: "Bread and salt" } }));

  expect(note).toMatchObject({ id: 2, text: "Bread and salt" });
});

test("__FAMILY__-02 a note without a text gets 400 and the vendor's message", async () => {
  const response = await fetch(`${address}/notes`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-api-key": "sample-key-0123456789" },
    body: JSON.stringify({ title: "Shopping" }),
  });

  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({ error: missingText });
});
