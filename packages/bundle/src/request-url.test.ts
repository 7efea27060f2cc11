import { describe, expect, test } from "vitest";
import { requestUrl } from "./request-url.ts";
import { plainRequest } from "./testing/plain-request.ts";

describe("requestUrl", () => {
  test("The URL is the server's with the path behind it, and no question mark without a query.", () => {
    expect(requestUrl(plainRequest())).toBe("https://pigeon.example/api/v1/letters");
  });

  test("A server at the root of its host gives no double slash.", () => {
    expect(requestUrl(plainRequest({ server: "http://cli.gs", path: "/Ts8p6Y" }))).toBe(
      "http://cli.gs/Ts8p6Y",
    );
    expect(requestUrl(plainRequest({ server: "http://cli.gs/", path: "/Ts8p6Y" }))).toBe(
      "http://cli.gs/Ts8p6Y",
    );
  });

  test("A port of the server stays.", () => {
    expect(requestUrl(plainRequest({ server: "https://pigeon.example:8443/api" }))).toBe(
      "https://pigeon.example:8443/api/letters",
    );
  });

  test("Another origin replaces scheme and host, and may have a path of its own.", () => {
    const request = plainRequest({ query: { limit: "5" } });

    expect(requestUrl(request, "http://127.0.0.1:4010/pigeon")).toBe(
      "http://127.0.0.1:4010/pigeon/api/v1/letters?limit=5",
    );
    expect(requestUrl(request, "http://127.0.0.1:4010/")).toBe(
      "http://127.0.0.1:4010/api/v1/letters?limit=5",
    );
  });

  test("The query is encoded so that any server reads it back, a space as %20.", () => {
    const query = { url: "http://example.com/a?b=1&c=2", note: "a b+c é" };

    expect(requestUrl(plainRequest({ query }))).toBe(
      "https://pigeon.example/api/v1/letters" +
        "?url=http%3A%2F%2Fexample.com%2Fa%3Fb%3D1%26c%3D2&note=a%20b%2Bc%20%C3%A9",
    );
  });

  test("Credentials in the query come after the rest.", () => {
    const credentials = { query: { key: "k1" }, headers: {} };

    expect(requestUrl(plainRequest({ query: { limit: "5" }, credentials }))).toBe(
      "https://pigeon.example/api/v1/letters?limit=5&key=k1",
    );
    expect(requestUrl(plainRequest({ credentials }))).toBe("https://pigeon.example/api/v1/letters?key=k1");
  });
});
