import { describe, expect, it } from "vitest";
import { readLocation } from "./read-location.ts";

const vendors = ["https://gate.loft.example/v1", "https://spare.loft.example/v1"];
const fromVendor = (said: unknown) => readLocation(said, "https://gate.loft.example/v1", vendors);

describe("the address of a server", () => {
  it("is followed from each of the vendor's own, to whichever host", () => {
    expect(fromVendor("https://eu.loft.example/v2/services")).toBe("https://eu.loft.example/v2/services");
    expect(readLocation("https://eu.example/v2", "https://spare.loft.example/other", vendors)).toBe(
      "https://eu.example/v2",
    );
  });

  it("is a base URL: without trailing slash, query or fragment", () => {
    expect(fromVendor("https://EU.loft.example:443/v2//?a=1#b")).toBe("https://eu.loft.example/v2");
    expect(fromVendor("https://eu.loft.example")).toBe("https://eu.loft.example");
  });

  it.each([undefined, null, 7, "", "eu.loft.example", "/v2", "ftp://eu.loft.example", "javascript:alert(1)"])(
    "cannot be %j",
    (said) => {
      expect(fromVendor(said)).toBeUndefined();
    },
  );

  it("has no credentials in it", () => {
    expect(fromVendor("https://ann:coo@eu.loft.example/v2")).toBeUndefined();
  });

  it("is not plain http where the client came by https", () => {
    expect(fromVendor("http://eu.loft.example/v2")).toBeUndefined();
    expect(readLocation("http://127.0.0.1:2/v2", "http://127.0.0.1:1/v1", vendors)).toBe(
      "http://127.0.0.1:2/v2",
    );
    expect(readLocation("https://127.0.0.1:2/v2", "http://127.0.0.1:1/v1", vendors)).toBe(
      "https://127.0.0.1:2/v2",
    );
  });

  it("does not lead away from a mock or a proxy to another host, the vendor's above all", () => {
    const mock = "http://mock:4010/loft/v1";
    expect(readLocation("https://eu.loft.example/v2", mock, vendors)).toBe(mock);
    expect(readLocation("https://gate.loft.example/v1", mock, vendors)).toBe(mock);
    expect(readLocation("http://mock:4011/v2", mock, vendors)).toBe("http://mock:4011/v2");
  });
});
