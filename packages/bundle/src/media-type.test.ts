import { describe, expect, test } from "vitest";
import { isFile, isForm, isJson } from "./media-type.ts";

describe("isJson", () => {
  test.each([
    "application/json",
    "application/json; charset=utf-8",
    "application/json;charset=utf-8",
    "Application/JSON",
    "text/json",
    "application/problem+json",
    "application/merge-patch+json",
  ])("%s is JSON.", (mediaType) => {
    expect(isJson(mediaType)).toBe(true);
  });

  test.each([
    "text/plain",
    "application/xml",
    "application/jsonlines",
    "application/json-seq",
    "text/plain; like=application/json",
    "*/*",
    "",
  ])("%j is not JSON.", (mediaType) => {
    expect(isJson(mediaType)).toBe(false);
  });
});

describe("isForm", () => {
  test.each([
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=utf-8",
    "Application/X-WWW-Form-URLEncoded",
  ])("%s is a form.", (mediaType) => {
    expect(isForm(mediaType)).toBe(true);
  });

  test.each(["multipart/form-data", "application/json", "application/x-www-form-urlencoded2"])(
    "%s is not a form as a query writes it.",
    (mediaType) => {
      expect(isForm(mediaType)).toBe(false);
    },
  );
});

describe("isFile", () => {
  test.each([
    [["text/csv", "application/json", "application/xml"]],
    [["application/json", "application/octet-stream"]],
    [["text/plain", "application/pdf"]],
  ])("%j is one file of several forms.", (mediaTypes) => {
    expect(isFile(mediaTypes)).toBe(true);
  });

  test.each([
    [["application/json"]],
    [["application/json", "application/problem+json"]],
    [["application/json", "application/x-www-form-urlencoded"]],
    [["application/json", "multipart/form-data", "text/plain"]],
    [["text/plain", "text/csv"]],
    [[]],
  ])("%j is not.", (mediaTypes) => {
    expect(isFile(mediaTypes)).toBe(false);
  });
});
