import { listOperations, type Bundle } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { withOwnAddress } from "./own-address.ts";

const bundle = {
  openapi: "3.1.0",
  paths: {
    "/where": { post: { operationId: "findServer", responses: {} } },
    "/other": { post: { operationId: "createOther", responses: {} } },
  },
  servers: [{ url: "https://global.test/v2" }],
  components: {
    securitySchemes: {
      session: { type: "apiKey", "x-session": { find: "findServer", location: "/server/url" } },
    },
  },
} as unknown as Bundle;
const [findServer, createOther] = listOperations(bundle);
const own = "http://127.0.0.1:4010/vendor/v2";

function answer(status: number, body: unknown) {
  return { status, headers: {}, body: JSON.stringify(body) };
}

describe("an answer that says where the caller is served", () => {
  const example = answer(200, { server: { url: "https://eu.test/v2", id: 1 } });

  test("names the mock itself, and leaves the rest", () => {
    const { body } = withOwnAddress(bundle, findServer as never, own, example);
    expect(JSON.parse(body as string)).toEqual({ server: { url: own, id: 1 } });
  });

  test.each([
    ["of another operation", createOther, example],
    ["that is a failure", findServer, answer(500, { server: { url: "https://eu.test/v2" } })],
    ["without the place", findServer, answer(200, { server: null })],
  ])("stays as it is: one %s", (_which, operation, response) => {
    expect(withOwnAddress(bundle, operation as never, own, response)).toEqual(response);
  });
});
