import { listOperations, type Operation } from "@clade/bundle/document";
import { describe, expect, test } from "vitest";
import type { FrontRequest } from "../http/front-request.ts";
import { lenientBundle } from "../testing/lenient-bundle.ts";
import { lenientBody } from "./lenient-body.ts";

const bundle = lenientBundle("relaxed-json", "form-bodies");
const json = "application/json";
const form = "application/x-www-form-urlencoded";

/** What comes out of a request to an operation; by default to one that takes JSON and nothing else. */
function bodyAfter(
  contentType: string | undefined,
  text: string,
  operationId = "createTask",
): { headers: object; text: string } {
  const operation = listOperations(bundle).find(({ id }) => id === operationId) as Operation;
  const request: FrontRequest = {
    method: "POST",
    origin: "http://127.0.0.1",
    path: "/",
    query: "",
    headers: { "x-own": "1", ...(contentType !== undefined && { "content-type": contentType }) },
    body: Buffer.from(text),
  };
  const { headers, body } = lenientBody(bundle, operation, request);
  return { headers, text: new TextDecoder().decode(body) };
}

describe("lenientBody", () => {
  test.each([
    ["unquoted keys", "{_a$1: {é: [true, null]}}", '{"_a$1":{"é":[true,null]}}'],
    ["single quotes", `{'a': 'it\\'s a "b", {c: d,}'}`, `{"a":"it's a \\"b\\", {c: d,}"}`],
    ["commas at the end", '{"a": [1, {"b": 2,},],}', '{"a":[1,{"b":2}]}'],
    ["JSON itself", ' {"a": "\\u00e9"}\n', '{"a":"é"}'],
    ["null", "null", "null"],
  ])("writes %s as JSON", (_what, sent, expected) => {
    expect(bodyAfter("application/json; charset=utf-8", sent)).toEqual({
      headers: {
        "x-own": "1",
        "content-type": "application/json; charset=utf-8",
        "content-length": String(Buffer.byteLength(expected)),
      },
      text: expected,
    });
  });

  test.each([
    ["the label of a form", form, "{a: '1 & b=%20+'}", { a: "1 & b=%20+" }],
    ["a label with parameters", `${form}; charset=UTF-8`, '\r\n\t[{"a":1}]', [{ a: 1 }]],
    ["no label", undefined, " {a: 1}", { a: 1 }],
    ["an empty label", "", "[1]", [1]],
  ])("reads what begins like JSON as that under %s", (_which, contentType, sent, value) => {
    const { headers, text } = bodyAfter(contentType, sent);
    expect(JSON.parse(text)).toEqual(value);
    expect(headers).toMatchObject({ "content-type": json });
  });

  test("reads any other form as an object of texts, with a list for what is sent several times", () => {
    const { headers, text } = bodyAfter(form, "a=1&b=x+y%26&c&a=2&__proto__=3");
    expect(text).toBe('{"a":["1","2"],"b":"x y&","c":"","__proto__":"3"}');
    expect(headers).toMatchObject({ "content-type": json, "content-length": String(text.length) });
  });

  test.each([
    [undefined, "a=1"],
    [json, "a=1"],
    [json, "{a: "],
    ["text/plain", "{a: 1}"],
    ["multipart/form-data; boundary=b", "{a: 1}"],
    [form, ""],
  ])("leaves a body under %s as it is: %s", (contentType, sent) => {
    const { headers, text } = bodyAfter(contentType, sent);
    expect(text).toBe(sent);
    expect(headers).not.toHaveProperty("content-length");
    expect(headers).toHaveProperty("x-own");
  });

  test("looks into no file", () => {
    expect(bodyAfter(json, "{a: 1}", "replaceFile").text).toBe("{a: 1}");
  });
});
