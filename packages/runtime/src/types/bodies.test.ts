import { describe, expectTypeOf, it } from "vitest";
import type { BodyOption, ContentTypeOption, FailureData, SuccessData } from "./bodies.ts";
import type { InitArgument } from "./call-init.ts";
import type { PathsWithMethod } from "./paths.ts";

interface Content<Media extends string, Body> {
  headers: Record<string, unknown>;
  content: Record<Media, Body>;
}
interface Nothing {
  headers: Record<string, unknown>;
  content?: never;
}
interface Failure {
  error: string;
}

describe("SuccessData", () => {
  it("is the union of what the 2xx statuses bring", () => {
    type Operation = {
      responses: {
        200: Content<"application/json", { a: 1 }>;
        202: Nothing;
        404: Content<"application/json", Failure>;
      };
    };
    expectTypeOf<SuccessData<Operation>>().toEqualTypeOf<{ a: 1 } | undefined>();
  });

  it("is undefined where there are redirects only, or nothing", () => {
    expectTypeOf<SuccessData<{ responses: { 301: Nothing } }>>().toEqualTypeOf<undefined>();
    expectTypeOf<SuccessData<{ responses: { 204: Nothing } }>>().toEqualTypeOf<undefined>();
  });

  it("follows the media type", () => {
    type Of<Media extends string> = SuccessData<{ responses: { 200: Content<Media, "schema"> } }>;
    expectTypeOf<Of<"application/json">>().toEqualTypeOf<"schema">();
    expectTypeOf<Of<"application/json; charset=utf-8">>().toEqualTypeOf<"schema">();
    expectTypeOf<Of<"application/vnd.pigeon+json">>().toEqualTypeOf<"schema">();
    expectTypeOf<Of<"text/html">>().toEqualTypeOf<"schema">();
    expectTypeOf<Of<"image/png">>().toEqualTypeOf<Uint8Array>();
    expectTypeOf<Of<"application/octet-stream">>().toEqualTypeOf<Uint8Array>();
  });

  it("is a file where media types of several forms stand side by side, of one status or of several", () => {
    type Mixed = { 200: Content<"text/csv", string> & Content<"application/json", unknown> };
    type Spread = { 200: Content<"text/csv", string>; 201: Content<"application/json", { a: 1 }> };
    type WithNothing = Mixed & { 204: Nothing };
    expectTypeOf<SuccessData<{ responses: Mixed }>>().toEqualTypeOf<Uint8Array>();
    expectTypeOf<SuccessData<{ responses: Spread }>>().toEqualTypeOf<Uint8Array>();
    expectTypeOf<SuccessData<{ responses: Mixed }, "text">>().toEqualTypeOf<string>();
    expectTypeOf<SuccessData<{ responses: WithNothing }, "stream">>().toEqualTypeOf<
      ReadableStream<Uint8Array> | undefined
    >();
  });

  it("stays what it is where all media types have one form", () => {
    type Texts = { 200: Content<"text/csv", "a"> & Content<"text/plain", "b"> };
    type Jsons = { 200: Content<"application/json", "a"> & Content<"application/vnd.pigeon+json", "b"> };
    expectTypeOf<SuccessData<{ responses: Texts }>>().toEqualTypeOf<"a" | "b">();
    expectTypeOf<SuccessData<{ responses: Jsons }>>().toEqualTypeOf<"a" | "b">();
  });

  it("knows a class of statuses", () => {
    expectTypeOf<
      SuccessData<{ responses: { "2XX": Content<"text/plain", string> } }>
    >().toEqualTypeOf<string>();
  });
});

describe("FailureData", () => {
  it("is the union of what the other statuses bring", () => {
    type Operation = {
      responses: {
        200: Content<"application/json", { a: 1 }>;
        400: Content<"application/json", Failure>;
        "5XX": Content<"text/plain", string>;
        default: Nothing;
      };
    };
    expectTypeOf<FailureData<Operation>>().toEqualTypeOf<Failure | string | undefined>();
  });

  it("is unknown where the spec documents no failure", () => {
    expectTypeOf<FailureData<{ responses: { 200: Nothing } }>>().toEqualTypeOf<unknown>();
  });
});

describe("BodyOption", () => {
  it("demands, offers or refuses a body as the spec does", () => {
    type Json = { content: { "application/json": { a: 1 } } };
    expectTypeOf<BodyOption<{ requestBody: Json }>>().toEqualTypeOf<{ readonly body: { a: 1 } }>();
    expectTypeOf<BodyOption<{ requestBody?: Json }>>().toEqualTypeOf<{
      readonly body?: { a: 1 } | undefined;
    }>();
    expectTypeOf<BodyOption<{ requestBody?: never }>>().toEqualTypeOf<{ readonly body?: never }>();
    expectTypeOf<BodyOption<object>>().toEqualTypeOf<{ readonly body?: never }>();
  });

  it("takes a file as it is where media types of several forms stand side by side, unless they are forms", () => {
    type File = { content: { "text/csv": string; "application/json": { a: 1 } } };
    type Forms = { content: { "application/x-www-form-urlencoded": { b: 2 }; "application/json": { a: 1 } } };
    expectTypeOf<BodyOption<{ requestBody: File }>["body"]>().toEqualTypeOf<
      string | Uint8Array | ArrayBuffer | Blob | { a: 1 }
    >();
    expectTypeOf<BodyOption<{ requestBody: Forms }>["body"]>().toEqualTypeOf<
      { a: 1 } | { b: 2 } | URLSearchParams
    >();
  });
});

describe("ContentTypeOption", () => {
  it("is offered where there are several media types that can be named", () => {
    type Option<Media extends string> = ContentTypeOption<{ requestBody: { content: Record<Media, 1> } }>;
    type Json = "application/json";
    type None = { readonly contentType?: never };
    expectTypeOf<Option<Json | "text/csv">>().toEqualTypeOf<{
      readonly contentType?: Json | "text/csv" | undefined;
    }>();
    expectTypeOf<Option<Json>>().toEqualTypeOf<None>();
    expectTypeOf<Option<Json | "image/*">>().toEqualTypeOf<None>();
    expectTypeOf<ContentTypeOption<{ requestBody?: never }>>().toEqualTypeOf<None>();
  });
});

describe("InitArgument", () => {
  it("may be left out where nothing in it is required", () => {
    expectTypeOf<InitArgument<{ a?: 1 }>>().toEqualTypeOf<[init?: { a?: 1 } | undefined]>();
    expectTypeOf<InitArgument<{ a: 1; b?: 2 }>>().toEqualTypeOf<[init: { a: 1; b?: 2 }]>();
  });
});

describe("PathsWithMethod", () => {
  it("leaves out paths that say never", () => {
    type Paths = { "/a": { get: object; put?: never }; "/b": { put: object } };
    expectTypeOf<PathsWithMethod<Paths, "get">>().toEqualTypeOf<"/a">();
    expectTypeOf<PathsWithMethod<Paths, "put">>().toEqualTypeOf<"/b">();
    expectTypeOf<PathsWithMethod<Paths, "post">>().toEqualTypeOf<never>();
  });
});
