import { describe, expect, test } from "vitest";
import { findParameter, parameterKey } from "./parameter-key.ts";
import { oneOperation } from "./testing/tiny-bundle.ts";

describe("parameterKey", () => {
  test("A parameter is named by its place and its name, in the letter case of the document.", () => {
    expect(parameterKey({ in: "query", name: "url" })).toBe("query.url");
    expect(parameterKey({ in: "header", name: "If-Match" })).toBe("header.If-Match");
  });
});

describe("findParameter", () => {
  const inPath = { name: "id", in: "path", required: true } as const;
  const inQuery = { name: "id", in: "query" } as const;
  const { operation } = oneOperation({ parameters: [inPath, inQuery] });

  test("Parameters of one name in two places are told apart.", () => {
    expect(findParameter(operation, "query.id")).toEqual(inQuery);
    expect(findParameter(operation, "path.id")).toEqual(inPath);
  });

  test("There is nothing for a place that does not have the name.", () => {
    expect(findParameter(operation, "header.id")).toBeUndefined();
    expect(findParameter(operation, "id")).toBeUndefined();
  });
});
