import { listOperations } from "@clade/bundle";
import { expect, test } from "vitest";
import { matchOperation } from "./match-operation.ts";
import { tinyBundle } from "./tiny-bundle.ts";

const operations = listOperations(tinyBundle);
const origin = "http://127.0.0.1:4010/things";

test.each([
  ["GET", "/api/things", "listThings"],
  ["GET", "/api/things?limit=2", "listThings"],
  ["POST", "/api/things", "createThing"],
  ["GET", "/api/things/7", "getThing"],
  ["GET", "/api/things/%2F7", "getThing"],
])("%s %s calls %s", (method, path, id) => {
  expect(matchOperation(operations, method, origin + path, origin)?.id).toBe(id);
});

test.each([
  ["a method that the path lacks", "DELETE", "/api/things"],
  ["a path without the base path", "GET", "/things"],
  ["a path with one segment too many", "GET", "/api/things/7/parts"],
  ["an empty path parameter", "GET", "/api/things/"],
])("%s calls nothing", (_title, method, path) => {
  expect(matchOperation(operations, method, origin + path, origin)).toBeUndefined();
});
