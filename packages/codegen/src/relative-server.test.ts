import { describe, expect, test } from "vitest";
import { relativeServer } from "./relative-server.ts";

describe("relativeServer", () => {
  test("The same server needs no word.", () => {
    expect(relativeServer("http://cli.gs/api/v1", "http://cli.gs/api/v1")).toBeUndefined();
  });

  test.each([
    ["http://cli.gs/api/v1", "http://cli.gs", "../.."],
    ["https://a.example/api/v1", "https://a.example/api/v2", "../v2"],
    ["https://a.example/api", "https://a.example/api/login", "login"],
    ["https://a.example", "https://a.example/login/v1", "login/v1"],
    ["https://a.example/one/two", "https://a.example/three", "../../three"],
    ["https://a.example:8443/api", "https://a.example:8443", ".."],
    ["https://a.example/api/", "https://a.example/api", "."],
  ])("From %s the way to %s is %s.", (from, to, way) => {
    expect(relativeServer(from, to)).toBe(way);
  });

  test.each([
    ["http://cli.gs/api/v1", "http://cli.gs"],
    ["https://a.example/api/v1", "https://a.example/api/v2"],
    ["https://a.example/api", "https://a.example/api/login"],
    ["https://a.example", "https://a.example/login/v1"],
    ["https://a.example/one/two", "https://a.example/three"],
    ["https://a.example/api/", "https://a.example/api"],
  ])("Any URL parser that starts from %s arrives at %s.", (from, to) => {
    const arrived = new URL(relativeServer(from, to) ?? "", `${from.replace(/\/$/, "")}/`).href;

    expect(arrived.replace(/\/$/, "")).toBe(to);
  });

  test("A client that is pointed at another host finds the server there.", () => {
    const way = relativeServer("http://cli.gs/api/v1", "http://cli.gs") ?? "";

    expect(new URL(way, "http://127.0.0.1:4010/cligs/api/v1/").href).toBe("http://127.0.0.1:4010/cligs/");
  });

  test.each([
    ["another host", "https://login.example/v1"],
    ["another scheme", "http://a.example/v1"],
    ["another port", "https://a.example:8443/v1"],
  ])("A server on %s stays absolute.", (_what, to) => {
    expect(relativeServer("https://a.example/v1", to)).toBe(to);
  });

  test("The default port is no other port.", () => {
    expect(relativeServer("https://a.example/v1", "https://a.example:443/v2")).toBe("../v2");
  });
});
