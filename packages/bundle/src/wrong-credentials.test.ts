import type { Failure } from "@clade/spec-rules";
import { describe, expect, test } from "vitest";
import { allOf, oneOperation, schemes } from "./testing/tiny-bundle.ts";
import type { OperationObject } from "./types.ts";
import { wrongCredentials, type CredentialState } from "./wrong-credentials.ts";

function wrong(state: CredentialState, object: Partial<OperationObject>) {
  const { bundle, operation } = oneOperation(object, { components: { securitySchemes: schemes } });
  return wrongCredentials(bundle, operation, state);
}

const none = { query: {}, headers: {} };

describe("missing credentials", () => {
  test("The request carries none, and is right otherwise.", () => {
    const url = { name: "url", in: "query", required: true, examples: { page: { value: "x" } } } as const;

    expect(wrong("missing", { security: [allOf("basic", "queryKey")], parameters: [url] })).toMatchObject({
      query: { url: "x" },
      credentials: none,
    });
  });

  test("Where anybody may call, nothing is missing.", () => {
    expect(wrong("missing", { security: [] })).toBeUndefined();
    expect(wrong("missing", { security: [{}, allOf("queryKey")] })).toBeUndefined();
  });
});

describe("malformed credentials", () => {
  test.each(["basic", "bearer", "oauth", "session"] as const)(
    "An Authorization header that says nothing is malformed for the scheme %s.",
    (name) => {
      expect(wrong("malformed", { security: [allOf(name)] })?.credentials).toEqual({
        query: {},
        headers: { authorization: "Nonsense of nobody" },
      });
    },
  );

  test.each(["queryKey", "headerKey", "cookieKey"] as const)(
    "A key has no form, so the scheme %s knows no malformed one.",
    (name) => {
      expect(wrong("malformed", { security: [allOf(name)] })).toBeUndefined();
    },
  );

  test("Where a key is one way and a header the other, the header is malformed.", () => {
    expect(wrong("malformed", { security: [allOf("headerKey"), allOf("basic")] })?.credentials).toEqual({
      query: {},
      headers: { authorization: "Nonsense of nobody" },
    });
  });

  test("Where the header may be a key alone, the malformed one has a word before it, so that it is no such key.", () => {
    const rawKey = { type: "apiKey", in: "header", name: "Authorization" } as const;
    const { bundle, operation } = oneOperation(
      { security: [allOf("bearer"), { rawKey: [] }] },
      { components: { securitySchemes: { ...schemes, rawKey } } },
    );

    expect(wrongCredentials(bundle, operation, "malformed")?.credentials.headers["authorization"]).toMatch(
      /^(?!Bearer )\w+ \w/,
    );
  });

  test("An operation without security knows none.", () => {
    expect(wrong("malformed", { security: [] })).toBeUndefined();
  });
});

describe("unknown credentials", () => {
  test("They are the samples of a stranger.", () => {
    expect(wrong("unknown", { security: [allOf("basic")] })?.credentials).toEqual({
      ...none,
      basic: "Cassim:nobody",
    });
  });

  test("They are sent also where anybody may call.", () => {
    expect(wrong("unknown", { security: [{}, allOf("queryKey")] })?.credentials).toEqual({
      query: { key: "k0" },
      headers: {},
    });
  });

  test("Without a stranger's sample they cannot be shown.", () => {
    expect(wrong("unknown", { security: [allOf("bearer")] })).toBeUndefined();
    expect(wrong("unknown", { security: [] })).toBeUndefined();
  });

  const appid = { name: "appid", in: "query", examples: { name: { value: "demo" } } } as const;
  const device = { name: "X-Device", in: "header", examples: { name: { value: "loft" } } } as const;
  const withAppid: Failure = { when: { parameter: "query.key", without: "query.appid" }, gets: "403" };
  const withDevice: Failure = { when: { parameter: "query.key", without: "header.X-Device" }, gets: "403" };

  test("What must go with a key goes with it, lest its absence be the failure.", () => {
    const request = wrong("unknown", {
      security: [{}, allOf("queryKey")],
      parameters: [appid, device],
      "x-failure": [withAppid, withDevice],
    });

    expect(request).toMatchObject({
      query: { appid: "demo" },
      headers: { "x-device": "loft" },
      credentials: { query: { key: "k0" } },
    });
  });

  test("What goes with another parameter stays out.", () => {
    const other: Failure = { when: { parameter: "query.title", without: "query.appid" }, gets: "403" };
    const request = wrong("unknown", {
      security: [allOf("queryKey")],
      parameters: [appid],
      "x-failure": [other],
    });

    expect(request?.query).toEqual({});
  });
});

test("Credentials that are known but insufficient cannot be shown: which caller may do less is the vendor's to know.", () => {
  expect(wrong("insufficient", { security: [allOf("basic")] })).toBeUndefined();
});
