import { describe, expect, it } from "vitest";
import { callSecrets } from "./call-secrets.ts";

const names = { query: ["key"], headers: ["authorization"], properties: ["password"] };

describe("callSecrets", () => {
  it("finds what the caller puts where the vendor's secrets stand", () => {
    const secrets = callSecrets(names, {
      params: { query: { key: "q", to: "Ann" }, header: { Authorization: "h" } },
      headers: { AUTHORIZATION: "H", "x-trace": "t" },
    });
    expect(secrets).toEqual(["q", "h", "H"]);
  });

  it.each([
    ["an object", { user: { password: "p1" }, list: [{ password: "p2" }] }, ["p1", "p2"]],
    ["a form", new URLSearchParams({ password: "p3", user: "ann" }), ["p3"]],
    ["bytes", new Uint8Array(1_000_000), []],
    ["a text", "password", []],
    ["a number for a password", { password: 7 }, []],
  ])("looks through %s of a body", (_, body, want) => {
    expect(callSecrets(names, { body })).toEqual(want);
  });

  it("looks through a multipart form and Headers", () => {
    const body = new FormData();
    body.append("password", "p4");
    expect(callSecrets(names, { body, headers: new Headers({ authorization: "h" }) })).toEqual(["h", "p4"]);
  });

  it("comes to an end with a body that holds itself", () => {
    const body: Record<string, unknown> = { password: "p5" };
    body["self"] = [body, body];
    expect(callSecrets(names, { body })).toEqual(["p5"]);
  });

  it("does not search the body where the vendor has no secret properties", () => {
    expect(callSecrets({}, { body: { password: "p6" } })).toEqual([]);
  });
});
