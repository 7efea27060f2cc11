import { describe, expect, test } from "vitest";
import { headersButBasic, requestHeaders } from "./request-headers.ts";
import { plainRequest } from "./testing/plain-request.ts";

describe("requestHeaders", () => {
  test("A plain request has none.", () => {
    expect(requestHeaders(plainRequest())).toEqual({});
  });

  test("HTTP Basic is written as in RFC 7617, section 2.", () => {
    const credentials = { query: {}, headers: {}, basic: "Aladdin:open sesame" };

    expect(requestHeaders(plainRequest({ credentials }))).toEqual({
      authorization: "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
    });
  });

  test("A Basic header is decoded to the very characters of the credentials, as UTF-8.", () => {
    const credentials = { query: {}, headers: {}, basic: "tést:£:X" };
    const { authorization } = requestHeaders(plainRequest({ credentials }));
    const bytes = Uint8Array.from(atob(authorization?.replace("Basic ", "") ?? ""), (letter) =>
      letter.charCodeAt(0),
    );

    expect(new TextDecoder().decode(bytes)).toBe("tést:£:X");
  });

  test("The request's own headers and those of its credentials stand side by side.", () => {
    const request = plainRequest({
      headers: { "content-type": "text/plain" },
      credentials: { query: {}, headers: { "pigeon-key": "h1" } },
    });

    expect(requestHeaders(request)).toEqual({ "content-type": "text/plain", "pigeon-key": "h1" });
  });

  test("Cookies of the request and of its credentials share one header.", () => {
    const request = plainRequest({
      headers: { cookie: "lang=en" },
      credentials: { query: {}, headers: { cookie: "sid=c1" } },
    });

    expect(requestHeaders(request)).toEqual({ cookie: "lang=en; sid=c1" });
  });
});

describe("headersButBasic", () => {
  test("Basic credentials are left to the program that sends the request.", () => {
    const credentials = { query: {}, headers: { "pigeon-key": "h1" }, basic: "Aladdin:open sesame" };

    expect(headersButBasic(plainRequest({ credentials }))).toEqual({ "pigeon-key": "h1" });
  });
});
