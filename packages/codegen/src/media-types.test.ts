import { describe, expect, test } from "vitest";
import { mediaTypesOf } from "./media-types.ts";

describe("mediaTypesOf", () => {
  test.each([
    [["application/json"]],
    [["text/plain"]],
    [["application/x-www-form-urlencoded"]],
    [["multipart/form-data"]],
    [["application/octet-stream"]],
    [["image/*"]],
    [[]],
  ])("%j needs no word.", (mediaTypes) => {
    expect(mediaTypesOf(mediaTypes)).toBeUndefined();
  });

  test.each([
    [["text/csv"], { "text/csv": "text" }],
    [["application/problem+json"], { "application/problem+json": "json" }],
    [["application/xml", "image/*"], { "application/xml": "bytes" }],
    [["application/json", "*/*"], { "application/json": "json" }],
    [
      ["application/json", "multipart/form-data"],
      { "application/json": "json", "multipart/form-data": "multipart" },
    ],
  ])("%j is listed, each media type with its form, but no range.", (mediaTypes, want) => {
    expect(mediaTypesOf(mediaTypes)).toEqual(want);
  });
});
