import { describe, expect, test } from "vitest";
import { resolve } from "./resolve.ts";
import { tinyBundle } from "./testing/tiny-bundle.ts";
import type { Response } from "./types.ts";

const missing: Response = { description: "No such letter." };

const bundle = tinyBundle({
  paths: {
    "/letters/{id}": {
      get: { operationId: "getLetter", summary: "Get a letter", responses: { "404": missing } },
    },
  },
  components: {
    responses: {
      Missing: missing,
      Gone: { $ref: "#/components/responses/Missing" },
      LongGone: { $ref: "#/components/responses/Gone" },
      "a~b": { description: "A tilde." },
      "a~1b": { description: "A tilde and a one." },
      "100%": { description: "A percent sign." },
      Circle: { $ref: "#/components/responses/Round" },
      Round: { $ref: "#/components/responses/Circle" },
      Self: { $ref: "#/components/responses/Self" },
    },
  },
});

function follow(reference: string): Response {
  return resolve<Response>(bundle, { $ref: reference });
}

describe("resolve", () => {
  test("An object that is no reference is given back as it is.", () => {
    expect(resolve(bundle, missing)).toBe(missing);
  });

  test("A reference leads to the very object it names.", () => {
    expect(follow("#/components/responses/Missing")).toBe(missing);
  });

  test("A reference to a reference is followed to the end.", () => {
    expect(follow("#/components/responses/LongGone")).toBe(missing);
  });

  test("A path in a reference is unescaped as RFC 6901 says: ~1 is a slash, ~0 a tilde.", () => {
    expect(follow("#/paths/~1letters~1{id}/get/responses/404")).toBe(missing);
    expect(follow("#/components/responses/a~0b").description).toBe("A tilde.");
    expect(follow("#/components/responses/a~01b").description).toBe("A tilde and a one.");
  });

  test("A reference is a URI, so its percent-encoding is undone.", () => {
    expect(follow("#/paths/~1letters~1%7Bid%7D/get/responses/404")).toBe(missing);
    expect(follow("#/components/responses/100%25").description).toBe("A percent sign.");
  });

  test.each([
    ["a name that does not exist", "#/components/responses/Nowhere"],
    ["a part of the document that does not exist", "#/components/examples/none/value"],
    ["a text", "#/info/title"],
    ["another file", "other.yaml#/components/responses/Missing"],
  ])("A reference to %s is an error that names it.", (_what, reference) => {
    expect(() => follow(reference)).toThrow(`The reference ${reference} leads nowhere in the bundle.`);
  });

  test("References in a circle are an error, not an endless loop.", () => {
    expect(() => follow("#/components/responses/Circle")).toThrow("leads back to itself");
    expect(() => follow("#/components/responses/Self")).toThrow("leads back to itself");
  });

  test("A property that is called $ref but is no text is not taken for a reference.", () => {
    const odd = { $ref: 5 } as unknown as Response;

    expect(resolve(bundle, odd)).toBe(odd);
  });
});
