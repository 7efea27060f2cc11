import { listOperations } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { fixtureBundle } from "../testing/fixture-bundle.ts";
import { matchRoute } from "./match-route.ts";
import { compileRoutes } from "./routes.ts";

const routes = compileRoutes(listOperations(fixtureBundle));

function find(method: string, path: string): string {
  const route = matchRoute(routes, method, path);
  return route.kind === "operation" ? `${route.operation.id} ${route.path}` : route.kind;
}

describe("matchRoute", () => {
  test.each([
    ["GET", "/api/v1/task/1", "getTask /task/1", "strips the base path"],
    ["GET", "/api/1/task/1", "getTask /task/1", "strips the base path of any server"],
    ["GET", "/login", "login /login", "takes an operation at the server of its own path"],
    ["GET", "/api/v1/login", "unknown", "does not mix the servers of different operations"],
    ["GET", "/task/1", "unknown", "wants the base path"],
    ["GET", "/api/v1/task/mine", "getMine /task/mine", "prefers a written path to a template"],
    [
      "DELETE",
      "/api/v1/task/mine",
      "deleteTask /task/mine",
      "takes the template where only that has the method",
    ],
    ["GET", "/api/v1/task/m%69ne", "getMine /task/mine", "compares what percent-encoding means"],
    ["GET", "/api/v1/task/%2FTask%2F1", "getTask /task/%2FTask%2F1", "keeps an encoded slash"],
    ["GET", "/api/v1/task/a,b", "getTask /task/a%2Cb", "encodes what Prism would take for a list"],
    [
      "POST",
      "/api/v1/task/1/@/close",
      "closeTask /task/1/@/close",
      "leaves the template's own text as it is",
    ],
    ["POST", "/api/v1/task/1/%40/close", "closeTask /task/1/@/close", "takes that text percent-encoded too"],
    ["GET", "/api/v1/task/1/", "getTask /task/1", "ignores a slash at the end"],
    ["GET", "/api/v1/task/1//", "unknown", "ignores one slash only"],
    ["GET", "/api/v1/task//", "unknown", "does not take an empty parameter"],
    ["HEAD", "/api/v1/task/1", "getTask /task/1", "serves HEAD by GET"],
    ["HEAD", "/api/v1/task/mine", "checkMine /task/mine", "serves HEAD by itself where it is described"],
    ["PUT", "/api/v1/task/1", "unsupported", "tells a method that is lacking from a path that is"],
    ["GET", "/api/v1/task/%zz", "malformed", "tells broken percent-encoding from an unknown path"],
  ])("%s %s is %s: it %s", (method, path, found) => {
    expect(find(method, path)).toBe(found);
  });

  test("gives the values of the path's parameters, decoded", () => {
    expect(matchRoute(routes, "GET", "/api/v1/task/%2FTask%2F%C3%A9")).toMatchObject({
      pathParameters: { id: "/Task/é" },
    });
  });

  test("lists the methods that a path has", () => {
    expect(matchRoute(routes, "PUT", "/api/v1/task/1")).toEqual({
      kind: "unsupported",
      methods: ["DELETE", "GET", "HEAD"],
    });
  });
});
