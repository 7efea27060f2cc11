import { describe, expect, expectTypeOf, it } from "vitest";
import type { DecodeError } from "../errors/decode-error.ts";
import type { HttpError } from "../errors/http-error.ts";
import type { CallError } from "../errors/is-api-error.ts";
import type { NetworkError } from "../errors/network-error.ts";
import type { QuotaError } from "../errors/quota-error.ts";
import type { TimeoutError } from "../errors/timeout-error.ts";
import { jsonAnswer, observeFetch } from "../testing/observed-fetch.ts";
import { createPigeonClient } from "../testing/pigeon-client.ts";
import type { Letter } from "../testing/pigeon-paths.ts";
import { unwrap } from "../unwrap.ts";

const client = createPigeonClient({ fetch: observeFetch(jsonAnswer({})).fetch });

/** For calls that only the compiler is to see. */
const unsent: (call: () => unknown) => void = () => undefined;

type Failure<Call extends Promise<{ error?: unknown }>> = NonNullable<Awaited<Call>["error"]>;

const listLetters = () => client.GET("/letters");

describe("the types of a call", () => {
  it("know the data of each operation: JSON, text, bytes or none", () => {
    const dataOf = <Result extends { data?: unknown }>(call: () => Promise<Result>) => {
      unsent(call);
      return expectTypeOf<Result["data"]>();
    };
    dataOf(listLetters).toEqualTypeOf<Letter[] | undefined>();
    dataOf(() => client.GET("/send", { params: { query: { to: "Ann" } } })).toEqualTypeOf<
      string | undefined
    >();
    dataOf(() => client.GET("/letters/{id}/seal", { params: { path: { id: 7 } } })).toEqualTypeOf<
      Uint8Array | undefined
    >();
    dataOf(() => client.GET("/{code}", { params: { path: { code: "x" } } })).toEqualTypeOf<undefined>();
  });

  it("rule out an error once there is none, and data once there is one", async () => {
    const { data, error, response } = await listLetters();
    expect(error).toBeUndefined();
    if (error) {
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expectTypeOf(response).toEqualTypeOf<Response | undefined>();
      return;
    }
    expectTypeOf(data).toEqualTypeOf<Letter[]>();
    expectTypeOf(response).toEqualTypeOf<Response>();
  });

  it("narrow an error by its kind, with the documented bodies behind an HttpError", () => {
    type PigeonError = { status: "ERROR"; error: string };
    const look = (error: CallError<PigeonError>) => {
      // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- as a caller would write it
      switch (error.kind) {
        case "network":
          expectTypeOf(error).toEqualTypeOf<NetworkError>();
          return error.code;
        case "timeout":
          expectTypeOf(error).toEqualTypeOf<TimeoutError>();
          return error.budget;
        case "decode":
          expectTypeOf(error).toEqualTypeOf<DecodeError>();
          return error.excerpt;
        case "quota-used-up":
          expectTypeOf(error).toEqualTypeOf<QuotaError>();
          return error.resetsAt;
        case "missing":
        case "invalid":
          expectTypeOf(error.status).toEqualTypeOf<number>();
          return error.vendorMessage;
        default:
          expectTypeOf(error).toEqualTypeOf<HttpError<PigeonError>>();
          return error.data;
      }
    };
    expectTypeOf<Failure<ReturnType<typeof listLetters>>>().toEqualTypeOf<CallError<PigeonError>>();
    expectTypeOf(look).parameter(0).toEqualTypeOf<CallError<PigeonError>>();
  });

  it("refuse a path or method that the vendor does not have", () => {
    // @ts-expect-error -- no such path
    unsent(() => client.GET("/leters"));
    // @ts-expect-error -- the path has no POST
    unsent(() => client.POST("/letters/{id}", { params: { path: { id: 7 } } }));
    // @ts-expect-error -- no path has PATCH
    unsent(() => client.PATCH);
    expectTypeOf<keyof typeof client>().toEqualTypeOf<
      "GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "pages" | "items" | "quota"
    >();
  });

  it("demand what the operation demands", () => {
    // @ts-expect-error -- the parameter `id` is missing, and with it the second argument
    unsent(() => client.GET("/letters/{id}"));
    // @ts-expect-error -- the parameter `id` is missing
    unsent(() => client.GET("/letters/{id}", { params: { path: {} } }));
    // @ts-expect-error -- the body is missing
    unsent(() => client.POST("/letters", {}));
    unsent(() => client.GET("/letters"));
    unsent(() => client.GET("/letters", {}));
    unsent(() => client.PUT("/letters/{id}/note", { params: { path: { id: 7 } } }));
  });

  it("take undefined for whatever may be left out, also by the exact rules for optional properties", () => {
    unsent(() => client.GET("/letters", undefined));
    unsent(() => client.GET("/letters", { params: undefined, headers: undefined, signal: undefined }));
    unsent(() => client.PUT("/letters/{id}/note", { params: { path: { id: 7 } }, body: undefined }));
    unsent(() => client.items("/flights", undefined));
    // @ts-expect-error -- the parameter `id` is required
    unsent(() => client.GET("/letters/{id}", { params: undefined }));
    // @ts-expect-error -- the body is required
    unsent(() => client.POST("/letters", { body: undefined }));
  });

  it("refuse parameters and bodies that the operation does not know", () => {
    // @ts-expect-error -- a list, not a text
    unsent(() => client.GET("/letters", { params: { query: { tags: "new" } } }));
    // @ts-expect-error -- no such parameter
    unsent(() => client.GET("/letters", { params: { query: { limti: 1 } } }));
    // @ts-expect-error -- no such property
    unsent(() => client.POST("/letters", { body: { to: "Ann", txet: "" } }));
    // @ts-expect-error -- a text, not a number
    unsent(() => client.POST("/letters", { body: { to: 7 } }));
    // @ts-expect-error -- GET has no body
    unsent(() => client.GET("/letters", { body: {} }));
    // @ts-expect-error -- the note is a text
    unsent(() => client.PUT("/letters/{id}/note", { params: { path: { id: 7 } }, body: { text: "" } }));
  });

  it("take binary and form bodies in the shapes that can be sent", () => {
    const params = { path: { id: 7 } };
    unsent(() => client.PUT("/letters/{id}/seal", { params, body: new Blob([]) }));
    unsent(() =>
      client.POST("/letters/{id}/photos", { params, body: { title: "x", photo: new Uint8Array() } }),
    );
    unsent(() => client.POST("/letters/{id}/photos", { params, body: new FormData() }));
    unsent(() => client.POST("/session", { body: new URLSearchParams() }));
    // @ts-expect-error -- a stream cannot be sent twice
    unsent(() => client.PUT("/letters/{id}/seal", { params, body: new ReadableStream() }));
  });

  it("take headers, signal and timeout, and leave the layer's own decisions to the layer", () => {
    unsent(() => client.GET("/letters", { headers: { a: 1 }, signal: AbortSignal.abort(), timeout: 1 }));
    // @ts-expect-error -- the behaviour table says how a body is read
    unsent(() => client.GET("/letters", { parseAs: "text" }));
    // @ts-expect-error -- an option of the client
    unsent(() => client.GET("/letters", { baseUrl: "http://localhost" }));
    // @ts-expect-error -- no such setting
    unsent(() => client.GET("/letters", { timeuot: 1 }));
  });

  it("know in which shape a file is wanted", () => {
    const params = { path: { id: 7 } };
    const dataOf = <Result extends { data?: unknown }>(call: () => Promise<Result>) => {
      unsent(call);
      return expectTypeOf<NonNullable<Result["data"]>>();
    };
    const either = "text" as "text" | "stream";
    dataOf(() => client.GET("/letters/{id}/record", { params, as: "text" })).toEqualTypeOf<string>();
    dataOf(() => client.GET("/letters/{id}/seal", { params, as: "stream" })).toEqualTypeOf<
      ReadableStream<Uint8Array>
    >();
    dataOf(() => client.GET("/letters/{id}/record", { params, as: "bytes" })).toEqualTypeOf<Uint8Array>();
    dataOf(() => client.GET("/letters/{id}/record", { params })).toEqualTypeOf<Uint8Array>();
    dataOf(() => client.GET("/letters/{id}/record", { params, as: either })).toEqualTypeOf<
      string | ReadableStream<Uint8Array>
    >();
    // @ts-expect-error -- no such shape
    unsent(() => client.GET("/letters/{id}/record", { params, as: "blob" }));
    // @ts-expect-error -- the client knows how to read a letter
    unsent(() => client.GET("/letters/{id}", { params, as: "text" }));
    // @ts-expect-error -- nor is a plain text a file
    unsent(() => client.GET("/send", { params: { query: { to: "Ann" } }, as: "text" }));
    // @ts-expect-error -- still demands what the operation demands
    unsent(() => client.GET("/letters/{id}/record", { as: "text" }));
  });

  it("take a file as it is, or what is to become JSON, and only the media types that there are", () => {
    const params = { path: { id: 7 } };
    unsent(() => client.PUT("/letters/{id}/record", { params, body: "a,b", contentType: "text/csv" }));
    unsent(() => client.PUT("/letters/{id}/record", { params, body: new Blob([]) }));
    unsent(() => client.PUT("/letters/{id}/record", { params, body: { flights: [1] } }));
    // @ts-expect-error -- not what the JSON may hold
    unsent(() => client.PUT("/letters/{id}/record", { params, body: { flights: "1" } }));
    // @ts-expect-error -- a stream cannot be sent twice
    unsent(() => client.PUT("/letters/{id}/record", { params, body: new ReadableStream() }));
    // @ts-expect-error -- no such media type
    unsent(() => client.PUT("/letters/{id}/record", { params, body: "a", contentType: "text/xml" }));
    // @ts-expect-error -- there is nothing to choose
    unsent(() => client.POST("/letters", { body: { to: "Ann" }, contentType: "application/json" }));
  });

  it("give unwrap the data without undefined", async () => {
    expectTypeOf(await unwrap(listLetters())).toEqualTypeOf<Letter[]>();
    expectTypeOf(unwrap(await listLetters())).toEqualTypeOf<Letter[]>();
    unsent(() => {
      expectTypeOf(unwrap(client.GET("/send", { params: { query: { to: "Ann" } } }))).toEqualTypeOf<
        Promise<string>
      >();
    });
  });

  it("know the options of the vendor", () => {
    unsent(() => createPigeonClient({ token: "t", baseUrl: "http://localhost", timeout: 1 }));
    // @ts-expect-error -- no such option
    unsent(() => createPigeonClient({ tokn: "t" }));
  });
});
