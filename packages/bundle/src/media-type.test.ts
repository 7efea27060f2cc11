import { describe, expect, test } from "vitest";
import { isForm, isJson } from "./media-type.ts";

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
