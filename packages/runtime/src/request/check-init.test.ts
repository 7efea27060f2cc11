import { describe, expect, it } from "vitest";
import { checkInit } from "./check-init.ts";

describe("checkInit", () => {
  it("takes no second argument for an empty one", () => {
    expect(checkInit("GET", undefined)).toEqual({});
  });

  it("hands over what it was given", () => {
    const init = { params: { path: { id: 7 }, query: {}, header: {} }, body: {}, headers: {}, timeout: 5 };
    expect(checkInit("POST", init)).toBe(init);
  });

  it("takes undefined for absent, also for what it does not know", () => {
    const init = { params: undefined, body: undefined, signal: undefined, parseAs: undefined };
    expect(() => checkInit("GET", init)).not.toThrow();
    expect(() => checkInit("GET", { params: { query: undefined, cookie: undefined } })).not.toThrow();
  });

  it("takes null for no signal, as fetch does", () => {
    expect(() => checkInit("GET", { signal: null })).not.toThrow();
  });

  it.each(["GET", "HEAD"])("refuses a body for %s, and for no other method", (method) => {
    expect(() => checkInit(method, { body: "" })).toThrow(`A ${method} request cannot carry a body.`);
    expect(() => checkInit("DELETE", { body: "" })).not.toThrow();
  });

  it.each([
    ["null", null],
    ["a text", "id=7"],
    ["a list of parameters", { params: { path: [7] } }],
  ])("refuses %s or says nothing against it", (name, init) => {
    const check = () => checkInit("GET", init);
    if (name === "a list of parameters") expect(check).not.toThrow();
    else expect(check).toThrow("The second argument of a call must be an object.");
  });

  it.each(["middleware", "querySerializer", "bodySerializer", "fetch", "baseUrl", "parseAs"])(
    "refuses %s, which openapi-fetch would take",
    (name) => {
      expect(() => checkInit("GET", { [name]: {} })).toThrow(`A call has no setting "${name}".`);
    },
  );

  it("refuses parameters in cookies, which no platform lets a client set", () => {
    expect(() => checkInit("GET", { params: { cookie: { a: 1 } } })).toThrow(
      '"params" has no place "cookie".',
    );
  });
});
