import { describe, expect, test } from "vitest";
import type { Exchange } from "./exchange.ts";
import { Judge } from "./judge.ts";
import { tinyBundle } from "./tiny-bundle.ts";

const origin = "http://127.0.0.1:4010/things";
const judge = new Judge(tinyBundle, origin);

function exchange(
  request: { method?: string; path: string; body?: string; mediaType?: string },
  response: { status?: number; headers?: Record<string, string>; body?: string } = {},
): Exchange {
  return {
    request: {
      method: request.method ?? "GET",
      url: origin + request.path,
      headers: new Headers({ "content-type": request.mediaType ?? "application/json" }),
      body: request.body ?? "",
    },
    response: {
      status: response.status ?? 200,
      headers: new Headers({ "content-type": "application/json; charset=utf-8", ...response.headers }),
      body: response.body ?? "",
    },
  };
}

describe("a response", () => {
  test("without fault has a documented status, headers and a body valid by its schema", () => {
    const right = exchange({ path: "/api/things/7" }, { headers: { "x-version": "v1" }, body: '{"id":7}' });

    expect(judge.faultsOfResponse(right)).toEqual([]);
  });

  test("with a body against its schema is at fault, references followed", () => {
    expect(judge.faultsOfResponse(exchange({ path: "/api/things" }, { body: '[{"id":"7"}]' }))).toEqual([
      "/0/id must be integer",
    ]);
  });

  test("with an undocumented status is at fault", () => {
    expect(judge.faultsOfResponse(exchange({ path: "/api/things" }, { status: 500 }))).toEqual([
      "listThings documents no status 500",
    ]);
  });

  test("with an undocumented media type is at fault", () => {
    const wrong = exchange(
      { path: "/api/things" },
      { headers: { "content-type": "text/html" }, body: "<p>" },
    );

    expect(judge.faultsOfResponse(wrong)).toEqual(["media type text/html is not documented"]);
  });

  test("that lacks a required header, or has it against its schema, is at fault", () => {
    const path = "/api/things/7";

    expect(judge.faultsOfResponse(exchange({ path }, { body: '{"id":7}' }))).toEqual([
      "header X-Version is missing",
    ]);
    expect(
      judge.faultsOfResponse(exchange({ path }, { headers: { "x-version": "1" }, body: '{"id":7}' })),
    ).toEqual(['header X-Version / must match pattern "^v"']);
  });

  test("with a body where none is documented is at fault", () => {
    expect(judge.faultsOfResponse(exchange({ path: "/api/things/7" }, { status: 404, body: "no" }))).toEqual([
      'body "no" where none is documented',
    ]);
  });
});

describe("a request", () => {
  test("without fault has documented query parameters and a body valid by its schema", () => {
    expect(judge.faultsOfRequest(exchange({ path: "/api/things?limit=2" }))).toEqual([]);
    expect(
      judge.faultsOfRequest(exchange({ method: "POST", path: "/api/things", body: '{"id":7}' })),
    ).toEqual([]);
  });

  test("with an undocumented query parameter is at fault", () => {
    expect(judge.faultsOfRequest(exchange({ path: "/api/things?size=2" }))).toEqual([
      "query parameter size is not documented",
    ]);
  });

  test("with a body against its schema is at fault", () => {
    expect(judge.faultsOfRequest(exchange({ method: "POST", path: "/api/things", body: "{}" }))).toEqual([
      "/ must have required property 'id'",
    ]);
  });

  test("with a form is judged by the fields that it has", () => {
    const form = { method: "POST", path: "/api/things", mediaType: "application/x-www-form-urlencoded" };

    expect(judge.faultsOfRequest(exchange({ ...form, body: "name=a+%26+b" }))).toEqual([]);
    expect(judge.faultsOfRequest(exchange({ ...form, body: "name=longer" }))).toEqual([
      "/name must NOT have more than 5 characters",
    ]);
  });

  test("with a body where the operation takes none is at fault", () => {
    expect(judge.faultsOfRequest(exchange({ path: "/api/things", body: "{}" }))).toEqual([
      "a body where the operation takes none",
    ]);
  });

  test("to a path that the spec does not have is refused by name", () => {
    expect(() => judge.operationOf(exchange({ path: "/api/nothing" }))).toThrow(
      "The spec has no operation for GET http://127.0.0.1:4010/things/api/nothing",
    );
  });
});
