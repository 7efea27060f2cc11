import { listOperations, type Operation } from "@clade/bundle/document";
import { describe, expect, test } from "vitest";
import { fixtureBundle } from "../testing/fixture-bundle.ts";
import { matchRoute } from "./match-route.ts";
import { compileRoutes } from "./routes.ts";

const routes = compileRoutes(listOperations(fixtureBundle));

function find(method: string, path: string): string {
  const route = matchRoute(routes, method, path);
  return route.kind === "operation" ? `${route.operation.id} ${route.path}` : route.kind;
}

/** Each is a GET below `/Api/v1`. */
function operationsAt(...paths: readonly string[]): Operation[] {
  const operation = { operationId: "get", summary: "Get", responses: {} };
  const items = Object.fromEntries(paths.map((path) => [path, { get: operation }]));
  return listOperations({
    ...fixtureBundle,
    servers: [{ url: "https://fixture.test/Api/v1" }],
    paths: items,
  });
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
    ["GET", "/api/v1/task/1/", "unknown", "takes a slash at the end at its word"],
    ["GET", "/api/v1/task//", "unknown", "does not take an empty parameter"],
    ["HEAD", "/api/v1/task/1", "getTask /task/1", "serves HEAD by GET"],
    ["HEAD", "/api/v1/task/mine", "checkMine /task/mine", "serves HEAD by itself where it is described"],
    ["PUT", "/api/v1/task/1", "unsupported", "tells a method that is lacking from a path that is"],
    ["GET", "/api/v1/task/%zz", "malformed", "tells broken percent-encoding from an unknown path"],
  ])("%s %s is %s: it %s", (method, path, found) => {
    expect(find(method, path)).toBe(found);
  });

  describe("where letters match in any case", () => {
    const open = compileRoutes(
      operationsAt("/Task/{id}", "/Task", "/Task/Mine", "/task/mine", "/File/{name}.Json"),
      {
        isAnyCase: true,
      },
    );

    test.each([
      ["/API/V1/task", "/Task", "in the base path and in the path"],
      ["/Api/v1/Task/MINE", "/Task/Mine", "before a template does, the first of several"],
      ["/Api/v1/task/mine", "/task/mine", "but not in place of what is written that way"],
      ["/api/v1/TASK/Some", "/Task/Some", "around a value, which keeps its own"],
      ["/api/v1/file/Plan.JSON", "/File/Plan.Json", "in what a template writes out within a segment"],
    ])("%s is %s: they do %s", (path, found) => {
      expect(matchRoute(open, "GET", path)).toMatchObject({ path: found });
    });

    test.each(["/api/v1/tasks", "/api/v2/task"])("%s is unknown still", (path) => {
      expect(matchRoute(open, "GET", path).kind).toBe("unknown");
    });
  });

  test.each(["/API/v1/task/1", "/api/v1/Task/1"])("%s is unknown where letters do not", (path) => {
    expect(find("GET", path)).toBe("unknown");
  });

  test("prefers a written path to a template whatever stands between them", () => {
    const shuffled = compileRoutes(operationsAt("/task/{id}", "/task", "/task/mine"));
    expect(matchRoute(shuffled, "GET", "/Api/v1/task/mine")).toMatchObject({ pathParameters: {} });
  });

  describe("where a slash at the end is passed over", () => {
    const ending = compileRoutes(operationsAt("/", "/task", "/task/{id}", "/file", "/file/", "/folder/"), {
      passesSlash: true,
    });

    test.each([
      ["/Api/v1/task/", "/task", "is the same as none"],
      ["/Api/v1/task/1/", "/task/1", "is no part of a value"],
      ["/Api/v1/task/%2F/", "/task/%2F", "is not one that is encoded"],
      ["/Api/v1/file/", "/file/", "is taken where it is written"],
      ["/Api/v1/file", "/file", "is not added where a path without it is written"],
      ["/Api/v1/folder/", "/folder/", "may be the only way to write it"],
      ["/Api/v1/", "/", "is the whole of the shortest path"],
    ])("%s is %s: it %s", (path, found) => {
      expect(matchRoute(ending, "GET", path)).toMatchObject({ path: found });
    });

    test.each([
      ["/Api/v1/task//", "is one slash only, and no empty parameter"],
      ["/Api/v1/task/1//", "is one slash only"],
      ["/Api/v1/folder", "is not added where only a path with it is written"],
      ["/Api/v1", "is not added to the base path either"],
      ["/", "leaves nothing behind that would be a path"],
    ])("%s is unknown: it %s", (path) => {
      expect(matchRoute(ending, "GET", path).kind).toBe("unknown");
    });
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
