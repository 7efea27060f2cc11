import { describe, expect, test } from "vitest";
import {
  findScheme,
  knownSchemes,
  noCredentials,
  requiredSchemes,
  sampleCredentials,
} from "./credentials.ts";
import { allOf, oneOperation, schemes } from "./testing/tiny-bundle.ts";
import type { Operation, SecurityScheme } from "./types.ts";

function secured(...security: Operation["security"]) {
  return oneOperation({ security }, { components: { securitySchemes: schemes } });
}

describe("requiredSchemes", () => {
  test("An operation without security requires nothing.", () => {
    const { bundle, operation } = secured();

    expect(requiredSchemes(bundle, operation)).toEqual([]);
  });

  test("Of several alternatives the first is required.", () => {
    const { bundle, operation } = secured(allOf("headerKey"), allOf("basic"));

    expect(requiredSchemes(bundle, operation)).toEqual([schemes.headerKey]);
  });

  test("All schemes of one alternative are required together.", () => {
    const { bundle, operation } = secured(allOf("queryKey", "basic"));

    expect(requiredSchemes(bundle, operation)).toEqual([schemes.queryKey, schemes.basic]);
  });

  test("An empty alternative, wherever it stands, lets anybody call.", () => {
    const first = secured({}, allOf("queryKey"));
    const last = secured(allOf("queryKey"), {});

    expect(requiredSchemes(first.bundle, first.operation)).toEqual([]);
    expect(requiredSchemes(last.bundle, last.operation)).toEqual([]);
  });

  test("A scheme may be a reference.", () => {
    const reference = { $ref: "#/components/securitySchemes/queryKey" } as unknown as SecurityScheme;
    const { bundle, operation } = oneOperation(
      { security: [{ key: [] }] },
      { components: { securitySchemes: { ...schemes, key: reference } } },
    );

    expect(requiredSchemes(bundle, operation)).toEqual([schemes.queryKey]);
  });

  test("A scheme that the document does not have is an error, not a request without credentials.", () => {
    const { bundle, operation } = secured({ nobody: [] });

    expect(() => requiredSchemes(bundle, operation)).toThrow("#/components/securitySchemes/nobody");
  });
});

describe("knownSchemes", () => {
  test("Every scheme of every alternative is known, once.", () => {
    const { bundle, operation } = secured({}, allOf("queryKey"), allOf("queryKey", "basic"));

    expect(knownSchemes(bundle, operation)).toEqual([schemes.queryKey, schemes.basic]);
  });
});

describe("findScheme", () => {
  const { bundle, operation } = secured({}, allOf("queryKey"), allOf("headerKey", "basic"));

  test("A key is found by the place and name under which it is sent.", () => {
    expect(findScheme(bundle, operation, "query.key")).toBe(schemes.queryKey);
    expect(findScheme(bundle, operation, "header.Pigeon-Key")).toBe(schemes.headerKey);
  });

  test("A key in another place, or of another operation, is not found.", () => {
    expect(findScheme(bundle, operation, "header.key")).toBeUndefined();
    expect(findScheme(bundle, operation, "cookie.sid")).toBeUndefined();
    expect(findScheme(bundle, operation, "query.undefined")).toBeUndefined();
  });
});

describe("sampleCredentials", () => {
  test("No schemes make no credentials.", () => {
    expect(sampleCredentials([])).toEqual({ query: {}, headers: {} });
  });

  test.each([
    ["a key in the query", schemes.queryKey, { query: { key: "k1" }, headers: {} }],
    ["a key in a header, in lower case", schemes.headerKey, { query: {}, headers: { "pigeon-key": "h1" } }],
    ["a key in a cookie", schemes.cookieKey, { query: {}, headers: { cookie: "sid=c1" } }],
    ["HTTP Basic", schemes.basic, { query: {}, headers: {}, basic: "Aladdin:open sesame" }],
    ["HTTP Bearer", schemes.bearer, { query: {}, headers: { authorization: "Bearer mF_9.B5f-4.1JqM" } }],
    [
      "OAuth 2, whose token is a bearer token",
      schemes.oauth,
      { query: {}, headers: { authorization: "Bearer o1" } },
    ],
    [
      "an HTTP scheme of the vendor's own",
      schemes.session,
      { query: {}, headers: { authorization: "Session s1" } },
    ],
    ["a certificate, which is no part of a request", schemes.certificate, { query: {}, headers: {} }],
    ["a scheme without a sample", schemes.unmarked, { query: {}, headers: {} }],
  ])("The sample of %s is put where it belongs.", (_what, scheme, wanted) => {
    expect(sampleCredentials([scheme])).toEqual(wanted);
  });

  test("The names of HTTP schemes may be in any letter case.", () => {
    expect(sampleCredentials([{ ...schemes.basic, scheme: "Basic" }]).basic).toBe("Aladdin:open sesame");
    expect(sampleCredentials([{ ...schemes.bearer, scheme: "BEARER" }]).headers).toEqual({
      authorization: "Bearer mF_9.B5f-4.1JqM",
    });
  });

  test("Several schemes are carried together, cookies in one header.", () => {
    const { queryKey, headerKey, cookieKey, secondCookie, basic } = schemes;

    expect(sampleCredentials([queryKey, headerKey, cookieKey, secondCookie, basic])).toEqual({
      query: { key: "k1" },
      headers: { "pigeon-key": "h1", cookie: "sid=c1; zone=z1" },
      basic: "Aladdin:open sesame",
    });
  });

  test("A stranger's credentials are the samples that the vendor does not know.", () => {
    expect(sampleCredentials([schemes.queryKey, schemes.bearer], "unknownSample")).toEqual({
      query: { key: "k0" },
      headers: {},
    });
  });

  test("Credentials can be added to others, which stay as they are.", () => {
    const others = sampleCredentials([schemes.headerKey]);

    expect(sampleCredentials([schemes.queryKey], "unknownSample", others)).toEqual({
      query: { key: "k0" },
      headers: { "pigeon-key": "h1" },
    });
    expect(others).toEqual({ query: {}, headers: { "pigeon-key": "h1" } });
    expect(noCredentials).toEqual({ query: {}, headers: {} });
  });
});
