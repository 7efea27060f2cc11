import { describe, expect, test } from "vitest";
import { exampleBody } from "./example-body.ts";
import { oneOperation } from "./testing/tiny-bundle.ts";
import type { Operation, RequestBody } from "./types.ts";

function taking(requestBody: RequestBody): Operation {
  return oneOperation({ operationId: "createLetter", requestBody }, { method: "post" }).operation;
}

function having(contentType: string, value: unknown): Operation {
  return taking({ content: { [contentType]: { examples: { only: { value } } } } });
}

describe("exampleBody", () => {
  test("An operation that takes no body gets none.", () => {
    expect(exampleBody(oneOperation({}).operation)).toBeUndefined();
  });

  test.each([
    ["an object", { text: "It's", list: [1, null] }, '{"text":"It\'s","list":[1,null]}'],
    ["a list", [1, 2], "[1,2]"],
    ["a text, in quotation marks", "Hello", '"Hello"'],
    ["a number", 5, "5"],
    ["null", null, "null"],
  ])("JSON can be %s.", (_what, value, text) => {
    expect(exampleBody(having("application/json", value))).toEqual({ contentType: "application/json", text });
  });

  test("A media type built on JSON is written as JSON.", () => {
    expect(exampleBody(having("application/merge-patch+json", { a: 1 }))?.text).toBe('{"a":1}');
  });

  test("A text stays as it is.", () => {
    expect(exampleBody(having("text/plain", "Hello,\nworld"))).toEqual({
      contentType: "text/plain",
      text: "Hello,\nworld",
    });
  });

  test("A form is written as the WHATWG URL standard says, or taken as it is written already.", () => {
    const form = "application/x-www-form-urlencoded";

    expect(exampleBody(having(form, { name: "Ada & Co", city: "Zürich" }))?.text).toBe(
      "name=Ada+%26+Co&city=Z%C3%BCrich",
    );
    expect(exampleBody(having(form, "name=Ada"))?.text).toBe("name=Ada");
  });

  test("An object that has no text form in its media type is an error that names both.", () => {
    expect(() => exampleBody(having("multipart/form-data", { photo: "bytes" }))).toThrow(
      "An example of the request body of createLetter cannot be written as multipart/form-data.",
    );
  });

  test("The first media type and its first example are taken.", () => {
    const operation = taking({
      content: {
        "text/plain": { examples: { first: { value: "one" }, second: { value: "two" } } },
        "application/json": { examples: { third: { value: 3 } } },
      },
    });

    expect(exampleBody(operation)).toEqual({ contentType: "text/plain", text: "one" });
    expect(exampleBody(operation, "second")).toEqual({ contentType: "text/plain", text: "two" });
  });

  test("An optional body without an example is left out.", () => {
    expect(exampleBody(taking({ content: { "application/json": {} } }))).toBeUndefined();
  });

  test("A required body without an example is an error.", () => {
    expect(() => exampleBody(taking({ required: true, content: { "application/json": {} } }))).toThrow(
      "The request body of createLetter has no example.",
    );
  });

  test("A named example that does not exist is an error, also where no body is taken.", () => {
    expect(() => exampleBody(having("text/plain", "Hello"), "nothing")).toThrow(
      "The request body of createLetter has no example nothing.",
    );
    expect(() => exampleBody(oneOperation({}).operation, "nothing")).toThrow(
      "The request body of listLetters has no example nothing.",
    );
  });
});
