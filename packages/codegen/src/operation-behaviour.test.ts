import type { OperationObject, Response } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { operationBehaviour } from "./operation-behaviour.ts";
import { oneOperation } from "./testing/tiny-bundle.ts";

function rowOf(object: Partial<OperationObject>) {
  const { bundle, operation } = oneOperation(object);
  return operationBehaviour(bundle, operation);
}

function answering(...contentTypes: string[]): Response {
  const content = Object.fromEntries(contentTypes.map((contentType) => [contentType, {}]));
  return { description: "Yes.", ...(contentTypes.length > 0 && { content }) };
}

describe("operationBehaviour", () => {
  test("An operation that reads and writes JSON where the document says is known by its id alone.", () => {
    expect(
      rowOf({
        requestBody: { content: { "application/json": {} } },
        responses: { "200": answering("application/json") },
      }),
    ).toEqual({ id: "listLetters", errors: {} });
  });

  test("An effect is taken over.", () => {
    const effect = { does: "creates", repeatable: false } as const;

    expect(rowOf({ "x-effect": effect }).effect).toEqual(effect);
  });

  test("An operation that anybody may call says so, where the vendor has credentials at all.", () => {
    const parts = {
      components: { securitySchemes: { key: { type: "apiKey", in: "query", name: "key" } } },
    } as const;
    const anonymous = oneOperation({ security: [] }, parts);
    const optional = oneOperation({ security: [{}, { key: [] }] }, parts);

    expect(operationBehaviour(anonymous.bundle, anonymous.operation).anonymous).toBe(true);
    expect(operationBehaviour(optional.bundle, optional.operation)).not.toHaveProperty("anonymous");
    expect(rowOf({ security: [] })).not.toHaveProperty("anonymous");
  });

  test("A server of its own is written as seen from the document's.", () => {
    expect(rowOf({ servers: [{ url: "https://pigeon.example/" }] }).server).toBe("../..");
    expect(rowOf({ servers: [{ url: "https://login.example" }] }).server).toBe("https://login.example");
    expect(rowOf({ servers: [{ url: "https://pigeon.example/api/v1/" }] })).not.toHaveProperty("server");
  });

  test.each([
    ["text/plain", "text"],
    ["application/x-www-form-urlencoded", "form"],
    ["multipart/form-data", "multipart"],
    ["application/octet-stream", "bytes"],
  ])("A request body of %s is sent as %s.", (contentType, form) => {
    expect(rowOf({ requestBody: { content: { [contentType]: {} } } }).sends).toBe(form);
  });

  test("A request body of several media types is sent as one of them, in the document's order.", () => {
    const content = { "text/csv": {}, "application/json": {}, "application/xml": {} };
    const row = rowOf({ requestBody: { content } });

    expect(row).toMatchObject({ sends: "bytes" });
    expect(Object.entries(row.mediaTypes ?? {})).toEqual([
      ["text/csv", "text"],
      ["application/json", "json"],
      ["application/xml", "bytes"],
    ]);
  });

  test("Lists that are written with commas are named, and no other parameters.", () => {
    const parameters = [
      { name: "fields", in: "query", explode: false },
      { name: "tags", in: "query" },
      { name: "ids", in: "path", explode: false },
    ] as const;

    expect(rowOf({ parameters }).joins).toEqual(["fields"]);
    expect(rowOf({})).not.toHaveProperty("joins");
  });

  test("Where no body is sent, nothing is said about it.", () => {
    expect(rowOf({})).not.toHaveProperty("sends");
    expect(rowOf({})).not.toHaveProperty("mediaTypes");
  });

  test.each<[string, Record<string, Response>, string | undefined]>([
    ["a text", { "200": answering("text/plain") }, "text"],
    ["bytes", { "200": answering("application/pdf") }, "bytes"],
    ["nothing", { "204": answering() }, "empty"],
    ["JSON or nothing", { "200": answering("application/json"), "204": answering() }, undefined],
    ["a text or JSON", { "200": answering("text/plain"), "201": answering("application/json") }, "bytes"],
    ["a file of several forms", { "200": answering("text/csv", "application/json") }, "bytes"],
    ["a text under a range", { "2XX": answering("text/plain") }, "text"],
    ["a failure in text only", { "404": answering("text/plain") }, undefined],
  ])("An answer of %s is read so.", (_what, responses, form) => {
    expect(rowOf({ responses }).reads).toBe(form);
  });

  test("An operation whose only good answer is a redirect is marked; a redirect beside a success is not.", () => {
    expect(rowOf({ responses: { "301": answering() } })).toMatchObject({ redirects: true });
    expect(rowOf({ responses: { "301": answering() } })).not.toHaveProperty("reads");
    expect(rowOf({ responses: { "200": answering(), "302": answering() } })).not.toHaveProperty("redirects");
    expect(rowOf({ responses: { "404": answering() } })).not.toHaveProperty("redirects");
  });

  test("Errors are those responses that say what they mean, under their statuses.", () => {
    const responses: Record<string, Response> = {
      "200": answering("application/json"),
      "404": { ...answering(), "x-error": { kind: "missing" } },
      "418": answering("text/plain"),
      "5XX": { ...answering(), "x-error": { kind: "server" } },
      default: { ...answering(), "x-error": { kind: "invalid" } },
    };

    expect(rowOf({ responses }).errors).toEqual({
      "404": { kind: "missing" },
      "5XX": { kind: "server" },
      default: { kind: "invalid" },
    });
  });
});
