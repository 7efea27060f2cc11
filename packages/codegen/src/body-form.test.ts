import { describe, expect, test } from "vitest";
import { bodyForm } from "./body-form.ts";

describe("bodyForm", () => {
  test.each([
    [["application/json"]],
    [["application/json; charset=utf-8"]],
    [["Application/JSON"]],
    [["application/problem+json"]],
    [["application/json", "application/problem+json"]],
    [["application/json", "application/x-www-form-urlencoded"]],
    [["application/json", "multipart/form-data", "text/csv"]],
  ])("%j is JSON, which needs no word.", (mediaTypes) => {
    expect(bodyForm(mediaTypes)).toBeUndefined();
  });

  test.each([
    [["text/plain"], "text"],
    [["text/html; charset=utf-8"], "text"],
    [["Text/Plain"], "text"],
    [["application/x-www-form-urlencoded"], "form"],
    [["application/x-www-form-urlencoded; charset=utf-8"], "form"],
    [["multipart/form-data"], "multipart"],
    [["multipart/mixed; boundary=x"], "multipart"],
    [["application/octet-stream"], "bytes"],
    [["image/png"], "bytes"],
    [["text/csv", "text/plain"], "text"],
    [["image/png", "image/jpeg"], "bytes"],
    [["image/png", "text/plain"], "bytes"],
    [["text/plain", "application/json"], "bytes"],
    [["text/csv", "application/json", "application/xml"], "bytes"],
    [["multipart/form-data", "application/x-www-form-urlencoded"], "multipart"],
    [["application/x-www-form-urlencoded", "application/json"], "form"],
    [[], "empty"],
  ])("%j is %s.", (mediaTypes, form) => {
    expect(bodyForm(mediaTypes)).toBe(form);
  });
});
