import type { Bundle, Response } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { behaviourTable } from "./behaviour-table.ts";
import { pigeonBundle } from "./testing/pigeon-bundle.ts";
import { tinyBundle } from "./testing/tiny-bundle.ts";

function titled(title: string): Bundle {
  const bundle = tinyBundle();
  return { ...bundle, info: { ...bundle.info, title } };
}

describe("behaviourTable", () => {
  test("The table of a small vendor with every oddity is this.", () => {
    expect(behaviourTable("pigeon", pigeonBundle)).toEqual({
      vendor: "pigeon",
      title: "Pigeon",
      servers: ["https://pigeon.example/api/v1"],
      secrets: { query: ["key"], headers: ["authorization"], properties: ["seal"] },
      pagination: {
        byOffset: {
          by: "offset",
          start: "from",
          limit: { parameter: "size", usual: 50, maximum: 50 },
          total: "/total",
          advance: "items",
        },
      },
      errors: { "401": { kind: "unauthenticated", message: "/error" } },
      operations: {
        "GET /letters": { id: "listLetters" },
        "POST /letters": { id: "createLetter", created: { letter_id: { at: "/0/id" } } },
        "GET /pigeons": { id: "listPigeons", pages: { style: "byOffset", items: "/pigeons" } },
        "GET /send": {
          id: "sendPigeon",
          effect: { does: "acts", repeatable: false },
          reads: "text",
          errors: {
            "404": { kind: "missing", message: "body", kindOfMessage: { "Unknown key.": "unauthenticated" } },
            "500": { kind: "server", message: "body", retry: { times: 1, then: "back-off" } },
          },
        },
        "GET /{code}": {
          id: "followPigeon",
          server: "../..",
          anonymous: true,
          redirects: true,
          errors: { "404": { kind: "missing" } },
        },
      },
    });
  });

  test.each([
    ["Cligs API", "Cligs"],
    ["Clevertim CRM API", "Clevertim CRM"],
    ["API of Pigeon", "API of Pigeon"],
    ["Pigeon API, the second", "Pigeon API, the second"],
    ["Pigeon", "Pigeon"],
  ])("The document %j is about %j.", (title, name) => {
    expect(behaviourTable("pigeon", titled(title)).title).toBe(name);
  });

  test("All servers are listed in the document's order, variables filled in.", () => {
    const servers: Bundle["servers"] = [
      { url: "https://{region}.pigeon.example/api/", variables: { region: { default: "eu" } } },
      { url: "http://pigeon.example/api" },
    ];

    expect(behaviourTable("pigeon", tinyBundle({ servers })).servers).toEqual([
      "https://eu.pigeon.example/api",
      "http://pigeon.example/api",
    ]);
  });

  test("Quotas are taken over without what only readers need.", () => {
    const table = behaviourTable(
      "pigeon",
      tinyBundle({
        "x-quota": [
          { requests: 5, per: "second", scope: "company", beyond: "429", sources: ["page"] },
          {
            per: "day",
            scope: "company",
            ceiling: 1000,
            resets: { at: "00:00", zone: "America/New_York" },
            note: "The number depends on the plan.",
            sources: ["page"],
          },
        ],
      }),
    );

    expect(table.quotas).toEqual([
      { requests: 5, per: "second", scope: "company", beyond: "429" },
      { per: "day", scope: "company", resets: { at: "00:00", zone: "America/New_York" } },
    ]);
  });

  test("Operations of one status but different advice keep their advice, and the rest share what is common.", () => {
    const failing: Response = { description: "No.", "x-error": { kind: "server" } };
    const operation = (operationId: string, response: Response) => ({
      operationId,
      summary: operationId,
      responses: { "500": response },
    });
    const table = behaviourTable(
      "pigeon",
      tinyBundle({
        paths: {
          "/a": { get: operation("listA", { ...failing, "x-retry": { times: 1 } }) },
          "/b": { get: operation("listB", { ...failing, "x-retry": { times: 2, then: "back-off" } }) },
          "/c": { get: operation("listC", failing), post: operation("createC", failing) },
        },
      }),
    );

    expect(table.errors).toEqual({ "500": { kind: "server" } });
    expect(table.operations).toEqual({
      "GET /a": { id: "listA", errors: { "500": { kind: "server", retry: { times: 1 } } } },
      "GET /b": { id: "listB", errors: { "500": { kind: "server", retry: { times: 2, then: "back-off" } } } },
      "GET /c": { id: "listC" },
      "POST /c": { id: "createC" },
    });
  });

  test("A reference that leads nowhere is an error that names it.", () => {
    const get = {
      operationId: "listLetters",
      summary: "List letters",
      responses: { "404": { $ref: "#/components/responses/None" } },
    };

    expect(() => behaviourTable("pigeon", tinyBundle({ paths: { "/letters": { get } } }))).toThrow(
      "The reference #/components/responses/None leads nowhere in the bundle.",
    );
  });
});
