import type { Bundle, Operation, SecurityRequirement } from "@clade/bundle";
import { describe, expect, it } from "vitest";
import { sampleBundle } from "../testing/sample-bundle.ts";
import { sampleOperation } from "../testing/sample-operation.ts";
import { codeSamples } from "./code-samples.ts";
import { typescriptSample } from "./typescript-sample.ts";

describe("the code samples of an operation", () => {
  it("call the mock and the vendor with curl", () => {
    const samples = codeSamples(
      sampleBundle,
      sampleOperation("createLabel"),
      "parcels",
      "http://127.0.0.1:4010/parcels",
    );
    expect(samples.slice(0, 2).map(({ label, source }) => [label, source])).toEqual([
      ["cURL · mock", "curl 'http://127.0.0.1:4010/parcels/api/label?to=Quay'"],
      ["cURL · vendor", "curl 'https://parcels.example/api/label?to=Quay'"],
    ]);
  });

  it("call the typed client with what is required and the example of the body", () => {
    const samples = codeSamples(
      sampleBundle,
      sampleOperation("createParcel"),
      "parcels",
      "http://127.0.0.1:4010",
    );
    expect(samples[2]?.source).toBe(`import { createParcelsClient } from "@clade/parcels";

const client = createParcelsClient();
const { data, error } = await client.POST("/parcel/{id}", {
  params: {
    path: {
      id: 7
    }
  },
  body: {
    weight: 2,
    "for-whom": "Ada"
  }
});`);
  });

  it("read a list in pages to its end", () => {
    const byOffset = { by: "offset", limit: { at: "query.limit", maximum: 50 }, total: "/total" } as const;
    const bundle: Bundle = { ...sampleBundle, "x-pagination": { byOffset } };

    expect(typescriptSample(bundle, sampleOperation("createLabel"), "parcels")).toContain(
      'for await (const item of client.items("/label", {',
    );
  });

  it("read a list to its end that is asked for in a body, but none that has no body to hand anything back in", () => {
    const byTurn = {
      by: "pass-back",
      start: "/turn",
      limit: { at: "/turn/limit" },
      more: "/more",
      next: "/turn",
    } as const;
    const bundle: Bundle = { ...sampleBundle, "x-pagination": { byTurn } };
    const sampleOf = (id: "createLabel" | "createParcel") => {
      const operation = sampleOperation(id);
      const object = { ...operation.object, "x-pagination": { style: "byTurn" } };
      return typescriptSample(bundle, { ...operation, object }, "parcels");
    };

    expect(sampleOf("createParcel")).toContain('for await (const item of client.items("/parcel/{id}", {');
    expect(sampleOf("createParcel")).toContain("body: {\n    weight: 2,");
    expect(sampleOf("createLabel")).toContain('await client.GET("/label", {');
  });

  it("say in which of several media types a body goes", () => {
    const operation = sampleOperation("createParcel");
    const content = { "text/csv": { examples: { row: { value: "a,b" } } }, "application/json": {} };

    expect(typescriptSample(sampleBundle, { ...operation, requestBody: { content } }, "parcels")).toContain(
      'body: "a,b",\n  contentType: "text/csv"',
    );
  });

  it("bring a credential of their own where the client's usual one does not do", () => {
    const security = {
      usual: [{ key: [] }],
      own: [{ cookie: [] }, { token: [] }],
      either: [{ key: [] }, { token: [] }],
    };
    const { createLabel, createParcel } = operationsWith(security.usual);
    const bundle = {
      ...sampleBundle,
      paths: {
        "/label": { get: createLabel.object, put: createLabel.object },
        "/parcel/{id}": { post: createParcel.object },
      },
      components: {
        securitySchemes: {
          key: { type: "apiKey", in: "query", name: "key" },
          cookie: { type: "apiKey", in: "cookie", name: "session" },
          token: { type: "http", scheme: "bearer" },
        },
      },
    } satisfies Bundle;
    const sampleWith = (alternatives: SecurityRequirement[]): string =>
      typescriptSample(bundle, { ...sampleOperation("createLabel"), security: alternatives }, "fast-parcels");

    expect(sampleWith(security.own)).toContain("Client({ token: process.env.FAST_PARCELS_TOKEN });");
    for (const alternatives of [security.usual, security.either, [], [...security.own, {}]])
      expect(sampleWith(alternatives)).toContain("Client();");
  });
});

function operationsWith(security: SecurityRequirement[]): Record<"createLabel" | "createParcel", Operation> {
  const operation = (id: "createLabel" | "createParcel"): Operation => {
    const found = sampleOperation(id);
    return { ...found, object: { ...found.object, security } };
  };
  return { createLabel: operation("createLabel"), createParcel: operation("createParcel") };
}
