import { describe, expect, it } from "vitest";
import { readErrorData } from "./read-error-data.ts";

const json = "application/json; charset=utf-8";
const text = "text/plain";
const pointing = { kind: "invalid", message: "/error" } as const;
const whole = { kind: "invalid", message: "body" } as const;

describe("readErrorData", () => {
  it.each([
    ["parses what is called JSON", '{"a":1}', json, undefined, { a: 1 }],
    ["parses a bare value that is called JSON", "404", json, undefined, 404],
    ["parses a kind of JSON", '{"a":1}', "application/problem+json", undefined, { a: 1 }],
    ["keeps a text", "404", text, undefined, "404"],
    ["keeps a text where the spec points into JSON", "404", text, pointing, "404"],
    [
      "parses what looks like JSON where the spec points into it",
      ' {"error":"no"}',
      "text/html",
      pointing,
      { error: "no" },
    ],
    ["parses it also when nobody says what it is", '["no"]', null, pointing, ["no"]],
    ["keeps what looks like JSON where the spec speaks of the whole body", "{}", text, whole, "{}"],
    ["keeps what looks like JSON where the spec is silent", "{}", null, undefined, "{}"],
    ["keeps JSON that is broken", '{"a":', json, pointing, '{"a":'],
    ["finds nothing in an empty body", "", json, pointing, undefined],
  ])("%s", (_, body, contentType, behaviour, want) => {
    expect(readErrorData(body, contentType, behaviour)).toEqual(want);
  });
});
